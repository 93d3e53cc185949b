"""The program says that what it has put may be lost."""

from multiprocessing import Queue

if __name__ == "__main__":
    photos = Queue()
    photos.put(bytes(1_000_000))
    photos.cancel_join_thread()
    print("last line of the program")
