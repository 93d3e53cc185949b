"""A preload that fails can stop the fork server, since 3.15."""

from multiprocessing import get_context, set_forkserver_preload
from statistics import mean


def average(prices):
    print(f"average: {mean(prices)}")


if __name__ == "__main__":
    set_forkserver_preload(["statistcs"], on_error="fail")
    context = get_context("forkserver")
    process = context.Process(target=average, args=([17, 25],))
    try:
        process.start()
        process.join()
    except (EOFError, OSError):
        print("not started: the fork server has ended")
