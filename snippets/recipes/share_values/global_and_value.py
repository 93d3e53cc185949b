"""Each process adds to a global of its own, and both to one Value."""

from multiprocessing import Process, Value

total = 0


def download(size, shared_total):
    global total
    total += size
    with shared_total.get_lock():
        shared_total.value += size


if __name__ == "__main__":
    shared_total = Value("q", 0)
    downloads = [
        Process(target=download, args=(size, shared_total))
        for size in (300, 500)
    ]
    for process in downloads:
        process.start()
    for process in downloads:
        process.join()
    print(f"global: {total} kB")
    print(f"Value:  {shared_total.value} kB")
