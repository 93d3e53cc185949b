"""Two ticket desks count with `with lock:`, and no ticket is lost."""

from multiprocessing import Barrier, Lock, Process, Value


def sell(tickets, sold, lock, both_are_open):
    both_are_open.wait()
    for _ in range(tickets):
        with lock:
            sold.value += 1


if __name__ == "__main__":
    sold = Value("i", 0)
    lock, both_are_open = Lock(), Barrier(2)
    desks = [
        Process(target=sell, args=(50_000, sold, lock, both_are_open))
        for _ in range(2)
    ]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    print(f"tickets sold: {sold.value}")
