"""Results come out of order, and are put into order as they come."""

from multiprocessing import Event, Process, SimpleQueue


def shrink(numbers, small, first_goes_on):
    for number in iter(numbers.get, None):
        if number == 0:
            first_goes_on.wait()
        small.put((number, f"photo{number}"))
        if number == 4:
            first_goes_on.set()


if __name__ == "__main__":
    numbers, small = SimpleQueue(), SimpleQueue()
    first_goes_on = Event()
    workers = [
        Process(target=shrink, args=(numbers, small, first_goes_on))
        for _ in range(2)
    ]
    for item in [*range(5), *[None] * len(workers)]:
        numbers.put(item)
    for worker in workers:
        worker.start()
    early, wanted = {}, 0
    while wanted < 5:
        number, photo = small.get()
        early[number] = photo
        print(f"{number} is there", end="")
        while wanted in early:
            print(f", save {early.pop(wanted)}", end="")
            wanted += 1
        print()
    for worker in workers:
        worker.join()
