"""One context makes both the lock and the process."""

from multiprocessing import get_context


def score(lock):
    with lock:
        print("scored")


if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    process = context.Process(target=score, args=(lock,))
    process.start()
    process.join()
