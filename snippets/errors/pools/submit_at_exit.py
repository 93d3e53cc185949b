"""An atexit function comes too late to use an executor."""

import atexit
from concurrent.futures import ProcessPoolExecutor


def save(report):
    return f"{report}: saved"


def save_report(executor):
    print(executor.submit(save, "report").result())


if __name__ == "__main__":
    executor = ProcessPoolExecutor(1)
    atexit.register(save_report, executor)
    print("working")
