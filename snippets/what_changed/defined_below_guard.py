"""A function below the guard is not there when a child looks."""

from multiprocessing import get_context

if __name__ == "__main__":

    def fetch(page):
        print(f"fetched {page}")

    spawn = get_context("spawn")
    process = spawn.Process(target=fetch, args=("index.html",))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}")
