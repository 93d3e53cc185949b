"""An object carries its lock, and its methods call one another."""

from multiprocessing import Lock, Pipe, Pool, Process, RLock, Value


class JobBook:
    def __init__(self, kind):
        self.lock = kind()
        self.last = Value("i", 0, lock=False)

    def take(self):
        with self.lock:
            self.last.value += 1
            return self.last.value

    def take_many(self, count):
        with self.lock:  # no other desk comes in between
            return [self.take() for _ in range(count)]


def serve(book, sender):
    sender.send(book.take_many(3))


if __name__ == "__main__":
    for kind, limit in (Lock, 1), (RLock, 60):
        book, (receiver, sender) = JobBook(kind), Pipe(duplex=False)
        desk = Process(target=serve, args=(book, sender))
        desk.start()
        answer = receiver.recv() if receiver.poll(limit) else "hangs"
        print(f"{kind.__name__}: {answer}")
        desk.kill()
        desk.join()
    with Pool(processes=2) as pool:
        try:
            pool.apply(book.take)
        except RuntimeError as error:
            print(f"RuntimeError: {error}")
