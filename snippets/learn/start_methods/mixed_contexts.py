"""A lock of one context does not fit a process of another."""

from multiprocessing import get_context


def save(order, lock):
    with lock:
        print(f"saved order {order}")


if __name__ == "__main__":
    fork, spawn = get_context("fork"), get_context("spawn")
    lock = fork.Lock()
    process = spawn.Process(target=save, args=(17, lock))
    try:
        process.start()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    else:
        process.join()
        print(f"exit code of the child: {process.exitcode}")
