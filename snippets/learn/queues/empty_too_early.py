"""An empty queue may be a queue that nothing has reached yet."""

from multiprocessing import Event, Process, Queue


def measure(start, sizes):
    start.wait()
    for size in (12, 40, 7):
        sizes.put(size)


if __name__ == "__main__":
    start = Event()
    sizes = Queue()
    process = Process(target=measure, args=(start, sizes))
    process.start()

    received = []
    while not sizes.empty():
        received.append(sizes.get())
    print(f"until it is empty: {received}")

    start.set()
    received = [sizes.get() for _ in range(3)]
    print(f"three times get(): {received}")
    process.join()
