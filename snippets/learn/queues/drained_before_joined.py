"""get() before join(): the same program ends."""

from multiprocessing import Process, Queue


def read_photo(photos):
    photos.put(bytes(1_000_000))


if __name__ == "__main__":
    photos = Queue()
    reader = Process(target=read_photo, args=(photos,))
    reader.start()
    print("waiting for the photo")
    print(f"{len(photos.get())} bytes")
    reader.join()
    print(f"exit code {reader.exitcode}")
