"""Value and Array bring a lock of their own: get_lock() returns it."""

from multiprocessing import Array, Process, Value


def add_100(number, numbers):
    for _ in range(100):
        with number.get_lock():
            number.value += 1
        with numbers.get_lock():
            for i in range(len(numbers)):
                numbers[i] += 1


if __name__ == "__main__":
    number = Value("i", 0)
    numbers = Array("d", [0.0, 100.0, 200.0])
    print(f"At the beginning: {number.value} {numbers[:]}")

    adders = [
        Process(target=add_100, args=(number, numbers))
        for _ in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"At the end:       {number.value} {numbers[:]}")
