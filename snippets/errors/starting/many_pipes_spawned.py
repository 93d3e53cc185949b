"""A spawned child can be passed as many as there may be open."""

from multiprocessing import Pipe, get_context
from resource import RLIMIT_NOFILE, getrlimit, setrlimit


def count(pipes):
    print(f"{len(pipes)} pipes")


if __name__ == "__main__":
    setrlimit(RLIMIT_NOFILE, (1024, getrlimit(RLIMIT_NOFILE)[1]))
    pipes = [Pipe(duplex=False) for _ in range(126)]
    context = get_context("spawn")
    process = context.Process(target=count, args=(pipes,))
    process.start()
    process.join()
