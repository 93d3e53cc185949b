"""A lock in a name, and a join(): it is there until the child ends."""

from multiprocessing import get_context


def save(order, lock):
    with lock:
        print(f"saved order {order}")


if __name__ == "__main__":
    context = get_context("spawn")
    lock = context.Lock()
    saver = context.Process(target=save, args=(17, lock))
    saver.start()
    saver.join()
