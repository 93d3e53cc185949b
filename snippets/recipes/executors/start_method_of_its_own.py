"""Each executor has its own start method, and its own kind of lock."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import (
    current_process,
    get_all_start_methods,
    get_context,
)


def set_up(lock):
    global one_at_a_time
    one_at_a_time = lock


def convert(song):
    with one_at_a_time:
        return type(current_process()).__name__


if __name__ == "__main__":
    for method in sorted(get_all_start_methods()):
        context = get_context(method)
        lock = context.Lock()
        with ProcessPoolExecutor(
            2, context, set_up, (lock,)
        ) as executor:
            print(executor.submit(convert, "anthem").result())
