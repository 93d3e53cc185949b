"""Who has the key can run code in the server: pickles are programs."""

import os
from multiprocessing import active_children
from multiprocessing.managers import BaseManager
from queue import Queue


class Photo:
    def __reduce__(self):
        return os.getpid, ()  # or os.system, with any command


class PhotoServer(BaseManager):
    pass


PhotoServer.register("get_jobs", Queue)

if __name__ == "__main__":
    with PhotoServer(("127.0.0.1", 0), b"secret") as server:
        client = PhotoServer(server.address, b"secret")
        client.connect()
        jobs = client.get_jobs()
        jobs.put(Photo())
        [process] = active_children()
        ran_there = jobs.get() == process.pid
        print("os.getpid() was called by the server:", ran_there)
