"""join() before get(): with 1 MB in the queue, it never returns."""

from multiprocessing import Process, Queue


def read_photo(photos):
    photos.put(bytes(1_000_000))


if __name__ == "__main__":
    photos = Queue()
    reader = Process(target=read_photo, args=(photos,))
    reader.start()
    print("waiting for the reader to end")
    reader.join()
    print(f"{len(photos.get())} bytes")
