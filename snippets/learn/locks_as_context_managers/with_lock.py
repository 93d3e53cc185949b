"""Two ticket desks count with `with lock:`, and no ticket is lost."""

from multiprocessing import Lock, Process, Value


def sell(tickets, sold, lock):
    for _ in range(tickets):
        with lock:
            sold.value += 1


if __name__ == "__main__":
    sold = Value("i", 0, lock=False)
    lock = Lock()
    desks = [
        Process(target=sell, args=(500, sold, lock)) for _ in range(2)
    ]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    print(f"tickets sold: {sold.value}")
