"""`with semaphore:` lets in at most as many as the semaphore allows."""

from hashlib import sha256
from multiprocessing import Barrier, Process, Semaphore, Value


def download(slots, inside, most, pair, all_are_here):
    all_are_here.wait()
    with slots:
        with inside.get_lock():
            inside.value += 1
            most.value = max(most.value, inside.value)
        pair.wait()
        sha256(bytes(50_000_000)).hexdigest()
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    slots = Semaphore(2)
    inside, most = Value("i", 0), Value("i", 0)
    pair, all_are_here = Barrier(2), Barrier(4)
    downloads = [
        Process(
            target=download,
            args=(slots, inside, most, pair, all_are_here),
        )
        for _ in range(4)
    ]
    for process in downloads:
        process.start()
    for process in downloads:
        process.join()
    print(f"most at once: {most.value} of {len(downloads)}")
