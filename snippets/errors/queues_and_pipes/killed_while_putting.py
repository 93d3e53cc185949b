"""After a producer was killed in put(), get() ignores its timeout."""

from multiprocessing import Process, Queue


def read_photo(photos):
    photos.put(bytes(1_000_000))


if __name__ == "__main__":
    photos = Queue()
    reader = Process(target=read_photo, args=(photos,))
    reader.start()
    while photos.empty():  # until a part of the photo is in the pipe
        reader.join(0.01)
    reader.kill()
    reader.join()
    print("the rest of the photo will not come")
    photos.get(timeout=0.1)
    print("never printed")
