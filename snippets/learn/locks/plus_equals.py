"""The lock in a Value does not make += one step: one is lost."""

from multiprocessing import Barrier, Process, Value


def one(both_have_read):
    both_have_read.wait()
    return 1


def add_one(number, both_have_read):
    number.value += one(both_have_read)


if __name__ == "__main__":
    number = Value("i", 0)
    both_have_read = Barrier(2)
    print(f"Lock in the Value: {type(number.get_lock()).__name__}")

    adders = [
        Process(target=add_one, args=(number, both_have_read))
        for _ in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"0 + 1 + 1 = {number.value}")
