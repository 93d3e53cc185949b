"""A sleep in each round makes losses likelier, but never certain."""

import time
from multiprocessing import Array, Process, Value


def add_100(number):
    for _ in range(100):
        time.sleep(0.01)
        number.value += 1


def add_100_to_each(numbers):
    for _ in range(100):
        time.sleep(0.01)
        for i in range(len(numbers)):
            numbers[i] += 1


if __name__ == "__main__":
    number = Value("i", 0)
    numbers = Array("d", [0.0, 100.0, 200.0])
    adders = [
        Process(target=add_100, args=(number,)),
        Process(target=add_100, args=(number,)),
        Process(target=add_100_to_each, args=(numbers,)),
        Process(target=add_100_to_each, args=(numbers,)),
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"At the end: {number.value} {numbers[:]}")
