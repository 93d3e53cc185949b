"""How many function calls is the start of a process worth?"""

from multiprocessing import get_all_start_methods, get_context
from time import perf_counter
from timeit import timeit


def resize():
    return "small"


def seconds(context):
    began = perf_counter()
    process = context.Process(target=resize)
    process.start()
    process.join()
    return perf_counter() - began


if __name__ == "__main__":
    call = timeit(resize, number=100_000) / 100_000
    for method in "fork", "forkserver", "spawn":
        if method in get_all_start_methods():
            context = get_context(method)
            first, *later = [seconds(context) for _ in range(4)]
            print(f"{method}, the first: {first / call:,.0f} calls")
            print(f"{method}, later: {min(later) / call:,.0f} calls")
