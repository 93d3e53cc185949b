"""A pool's workers get a Queue when they start, not with a task."""

from multiprocessing import Pool, Queue


def keep(queue):
    global outbox
    outbox = queue


def greet(name):
    outbox.put(f"hello {name}")


if __name__ == "__main__":
    greetings = Queue()
    with Pool(2, initializer=keep, initargs=(greetings,)) as pool:
        try:
            pool.map(print, [greetings])
        except RuntimeError as error:
            print(f"RuntimeError: {error}")
        pool.map(greet, ["Ada", "Grace"])
        print(sorted(greetings.get() for _ in range(2)))
