"""Two fields of a structure are read together only under the lock."""

from ctypes import Structure, c_longlong
from multiprocessing import Event, Process, Value


class Downloads(Structure):
    _fields_ = [("photos", c_longlong), ("size", c_longlong)]


def download(downloads, is_here):
    is_here.set()
    with downloads.get_lock():
        downloads.photos += 1
        downloads.size += 500


if __name__ == "__main__":
    downloads, is_here = Value(Downloads, 1, 500), Event()
    first, second = (
        Process(target=download, args=(downloads, is_here))
        for _ in range(2)
    )
    photos = downloads.photos
    first.start()
    first.join()
    print(f"field by field: {photos} photo, {downloads.size} kB")

    is_here.clear()
    with downloads.get_lock():
        photos = downloads.photos
        second.start()
        is_here.wait()
        second.join(0.2)  # it waits for the lock
        print(f"under the lock: {photos} photos, {downloads.size} kB")
    second.join()
