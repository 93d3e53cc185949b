"""A lock of one context cannot go to a process of another."""

from multiprocessing import get_context


def score(lock):
    with lock:
        print("scored")


if __name__ == "__main__":
    lock = get_context("fork").Lock()
    context = get_context("spawn")
    process = context.Process(target=score, args=(lock,))
    try:
        process.start()
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
    else:
        process.join()
        print(f"exit code of the child: {process.exitcode}")
