"""A lock held by arguments alone is gone before the child opens it."""

from multiprocessing import get_context


def save(order, lock):
    with lock:
        print(f"saved order {order}")


if __name__ == "__main__":
    context = get_context("spawn")
    process = context.Process(target=save, args=(17, context.Lock()))
    process.start()
    process.join()
    print(f"exit code of the child: {process.exitcode}")
