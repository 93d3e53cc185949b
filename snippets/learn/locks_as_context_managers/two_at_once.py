"""`with semaphore:` lets in at most as many as the semaphore allows."""

from multiprocessing import Barrier, Process, Semaphore, Value


def download(slots, inside, most, pair):
    with slots:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        pair.wait()
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    slots = Semaphore(2)
    inside = Value("i", 0)
    most = Value("i", 0, lock=False)
    pair = Barrier(2)
    downloads = [
        Process(target=download, args=(slots, inside, most, pair))
        for _ in range(4)
    ]
    for process in downloads:
        process.start()
    for process in downloads:
        process.join()
    print(f"most at once: {most.value} of {len(downloads)}")
