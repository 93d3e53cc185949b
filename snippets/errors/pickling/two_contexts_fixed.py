"""One context makes both the lock and the process."""

from multiprocessing import get_context


def score(lock):
    is_free = lock.acquire(block=False)
    print(f"the lock is free: {is_free}")


if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    process = context.Process(target=score, args=(lock,))
    with lock:
        process.start()
        process.join()
