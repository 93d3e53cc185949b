"""A function above the guard exists in the child too."""

from multiprocessing import get_context


def resize(width):
    print(width // 2)


if __name__ == "__main__":
    spawn = get_context("spawn")
    process = spawn.Process(target=resize, args=(640,))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}")
