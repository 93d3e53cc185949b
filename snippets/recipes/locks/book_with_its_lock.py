"""An object carries its lock, and its methods call one another."""

from multiprocessing import Pool, Process, RLock, SimpleQueue, Value


class JobBook:
    def __init__(self):
        self.lock = RLock()
        self.last = Value("i", 0, lock=False)

    def take(self):
        with self.lock:
            self.last.value += 1
            return self.last.value

    def take_many(self, count):
        with self.lock:  # no other desk comes in between
            return [self.take() for _ in range(count)]


def serve(book, taken):
    taken.put(book.take_many(1000))


if __name__ == "__main__":
    book, taken = JobBook(), SimpleQueue()
    desks = [Process(target=serve, args=(book, taken)) for _ in "ab"]
    for desk in desks:
        desk.start()
    for numbers in sorted(taken.get() for _ in desks):
        in_a_row = numbers == list(range(numbers[0], numbers[-1] + 1))
        print(f"from {numbers[0]}, all in a row: {in_a_row}")
    for desk in desks:
        desk.join()
    with Pool(processes=2) as pool:
        try:
            pool.apply(book.take)
        except RuntimeError as error:
            print(f"RuntimeError: {error}")
