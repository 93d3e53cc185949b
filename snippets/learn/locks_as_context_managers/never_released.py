"""An exception between acquire and release: the next one hangs."""

from multiprocessing import Lock, Process, Value


def add_price(text, total, lock):
    lock.acquire()
    total.value += int(text)
    lock.release()


if __name__ == "__main__":
    total = Value("i", 0, lock=False)
    lock = Lock()
    for text in ("40", "n/a", "2"):
        adder = Process(target=add_price, args=(text, total, lock))
        adder.start()
        adder.join()
        print(f"{text}: exit code {adder.exitcode}")
    print(f"total: {total.value}")
