"""More connections than the fork server can pass on to a child."""

from multiprocessing import Pipe, get_context
from resource import RLIMIT_NOFILE, getrlimit, setrlimit


def count(pipes):
    print(f"{len(pipes)} pipes")


if __name__ == "__main__":
    setrlimit(RLIMIT_NOFILE, (1024, getrlimit(RLIMIT_NOFILE)[1]))
    pipes = [Pipe(duplex=False) for _ in range(126)]
    context = get_context("forkserver")
    process = context.Process(target=count, args=(pipes,))
    process.start()
    process.join()
