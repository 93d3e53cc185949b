"""The program is over, but what it has put is not written out."""

from multiprocessing import Queue

if __name__ == "__main__":
    photos = Queue()
    photos.put(bytes(1_000_000))
    print("last line of the program")
