"""A slice of an Array of structures holds views, and no copies."""

from ctypes import Structure, c_char, c_longlong
from multiprocessing import Array, Process


class Album(Structure):
    _fields_ = [("name", c_char * 16), ("photos", c_longlong)]


def download(albums, place, photos):
    with albums.get_lock():
        albums[place].photos += photos


def read(albums):
    return [(album.name.decode(), album.photos) for album in albums]


if __name__ == "__main__":
    albums = Array(Album, [(b"cats", 0), (b"dogs", 0)])
    views, numbers = albums[:], read(albums)
    for place, photos in enumerate([30, 50]):
        process = Process(target=download, args=(albums, place, photos))
        process.start()
        process.join()
    print(f"read before: {numbers}")
    print(f"the slice:   {read(views)}")
