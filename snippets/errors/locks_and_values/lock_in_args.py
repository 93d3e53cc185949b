"""A lock held by arguments alone is gone when the child opens it."""

from multiprocessing import get_context


def save(order, lock):
    with lock:
        print(f"saved order {order}")


if __name__ == "__main__":
    context = get_context("spawn")
    saver = context.Process(target=save, args=(17, context.Lock()))
    saver.start()
    saver.join()
