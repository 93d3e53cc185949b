"""A lock that each process makes for itself guards nothing."""

from multiprocessing import Barrier, Lock, Process, Value


def add_one(number, both_are_inside):
    lock = Lock()
    lock.acquire()
    seen = number.value
    both_are_inside.wait()
    number.value = seen + 1
    lock.release()


if __name__ == "__main__":
    number = Value("i", 0)
    both_are_inside = Barrier(2)

    adders = [
        Process(target=add_one, args=(number, both_are_inside))
        for _ in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"0 + 1 + 1 = {number.value}")
