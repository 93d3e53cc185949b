"""The same exception inside `with lock:`: the others go on."""

import sys
from multiprocessing import Lock, Process, Value


def add_price(text, total, lock):
    with lock:
        taken = not lock.acquire(block=False)
        print(f"{text}: lock taken: {taken}")
        total.value += int(text)


if __name__ == "__main__":
    total = Value("i", 0, lock=False)
    lock = Lock()
    failed = []
    for text in ("40", "n/a", "2"):
        adder = Process(target=add_price, args=(text, total, lock))
        adder.start()
        adder.join()
        print(f"{text}: exit code {adder.exitcode}")
        if adder.exitcode != 0:
            failed.append(text)
    print(f"total: {total.value}")
    if failed:
        sys.exit(f"not in the total: {failed}")
