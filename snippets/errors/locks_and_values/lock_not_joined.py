"""Without a join(), the lock goes when the parent ends, name or not."""

from multiprocessing import get_context


def save(order, lock):
    with lock:
        print(f"saved order {order}")


if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    saver = context.Process(target=save, args=(17, lock))
    saver.start()
