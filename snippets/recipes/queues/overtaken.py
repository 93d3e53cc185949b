"""The visit that is put first comes out second; its time tells."""

from multiprocessing import Event, Process, Queue
from time import perf_counter


class Visit(tuple):
    def __reduce__(self):  # called in the feeder thread, to pickle it
        page, at, overtaken = self
        overtaken.wait()  # as if it were large
        return tuple, ((page, at),)


def put_first(visits, is_put, overtaken):
    visits.put(Visit(["/shop", perf_counter(), overtaken]))
    is_put.set()


def put_second(visits, is_put):
    is_put.wait()
    visits.put(("/cart", perf_counter()))


if __name__ == "__main__":
    visits, is_put, overtaken = Queue(), Event(), Event()
    users = [
        Process(target=put_first, args=(visits, is_put, overtaken)),
        Process(target=put_second, args=(visits, is_put)),
    ]
    for user in users:
        user.start()
    arrived = [visits.get()]
    overtaken.set()
    arrived.append(visits.get())
    for user in users:
        user.join()
    print("as they arrive:", [page for page, _ in arrived])
    arrived.sort(key=lambda visit: visit[1])
    print("as they were put:", [page for page, _ in arrived])
