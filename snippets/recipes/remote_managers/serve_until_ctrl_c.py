"""A server that serves until Ctrl-C, in its only process."""

from multiprocessing.managers import BaseManager
from queue import Queue


class PhotoServer(BaseManager):
    pass


if __name__ == "__main__":
    jobs = Queue()
    jobs.put("cat.jpg")
    PhotoServer.register("get_jobs", lambda: jobs)
    server = PhotoServer(("127.0.0.1", 0), b"secret").get_server()
    print("serving")
    try:
        server.serve_forever()
    finally:
        print(f"photos that are left: {jobs.qsize()}")
