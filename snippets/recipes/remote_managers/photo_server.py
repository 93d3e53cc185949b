"""Gives photos to workers on other machines, and takes the results."""

from multiprocessing.managers import BaseManager
from pathlib import Path
from queue import Queue
from secrets import token_bytes

jobs, results = Queue(), Queue()  # those of the manager's process


def get_jobs():
    return jobs


def get_results():
    return results


class PhotoServer(BaseManager):
    pass


PhotoServer.register("get_jobs", get_jobs)
PhotoServer.register("get_results", get_results)

if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg", "sea.jpg"]
    key = Path("photos.key")
    key.touch(mode=0o600)
    key.write_bytes(token_bytes())
    with PhotoServer(("127.0.0.1", 0), key.read_bytes()) as server:
        Path("photos.port").write_text(str(server.address[1]))
        for photo in photos:
            server.get_jobs().put(photo)
        for _ in photos:
            print(server.get_results().get())
