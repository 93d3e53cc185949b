"""Which start method a program gets that does not choose one."""

import multiprocessing


def start_method():
    return type(multiprocessing.current_process()).__name__


if __name__ == "__main__":
    print(multiprocessing.get_start_method(allow_none=True))
    print(multiprocessing.get_start_method())
    with multiprocessing.Pool(processes=1) as pool:
        print(pool.apply(start_method))
