"""Let one process in at a time, or a few."""

from multiprocessing import Lock, Process, RLock, Semaphore, Value


def sell(lock, again, ready, sold):
    with lock:
        sold.value += 1
    with again, again:
        sold.value += 1
    ready.release()


if __name__ == "__main__":
    lock = Lock()
    again = RLock()
    ready = Semaphore(0)
    sold = Value("i", 0)
    seller = Process(target=sell, args=(lock, again, ready, sold))
    seller.start()
    print("ready:", ready.acquire(timeout=60), "sold:", sold.value)
    seller.join()
