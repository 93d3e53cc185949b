"""Threads where the system has no semaphores for processes."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def make_executor(workers):
    try:
        return ProcessPoolExecutor(workers)
    except (ImportError, NotImplementedError, OSError):
        return ThreadPoolExecutor(workers)


if __name__ == "__main__":
    with make_executor(2) as executor:
        print(*executor.map(len, ["Ann", "Benjamin"]))
