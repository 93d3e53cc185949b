"""A function below the guard does not exist in the child."""

from multiprocessing import get_context

if __name__ == "__main__":

    def resize(width):
        print(width // 2)

    spawn = get_context("spawn")
    process = spawn.Process(target=resize, args=(640,))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}")
