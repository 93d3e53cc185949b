"""A Process that is closed keeps no files open."""

from multiprocessing import get_context
from resource import RLIMIT_NOFILE, getrlimit, setrlimit


def resize(photo):
    return photo


if __name__ == "__main__":
    most_files = 20
    setrlimit(RLIMIT_NOFILE, (most_files, getrlimit(RLIMIT_NOFILE)[1]))
    context = get_context("spawn")
    processes = []
    for number in range(10):
        process = context.Process(
            target=resize, args=(f"{number}.jpg",)
        )
        process.start()
        process.join()
        process.close()
        processes.append(process)
    print(f"{len(processes)} photos")
