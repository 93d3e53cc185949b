"""Value and Array bring a lock of their own: get_lock() returns it."""

from multiprocessing import Array, Barrier, Process, Value


def add_50_000(number, numbers, both_are_here):
    both_are_here.wait()
    for _ in range(50_000):
        with number.get_lock():
            number.value += 1
        with numbers.get_lock():
            for i in range(len(numbers)):
                numbers[i] += 1


if __name__ == "__main__":
    number = Value("i", 0)
    numbers = Array("d", [0, 100, 200])
    both_are_here = Barrier(2)
    print(f"At the beginning: {number.value} {numbers[:]}")

    adders = [
        Process(
            target=add_50_000, args=(number, numbers, both_are_here)
        )
        for _ in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"At the end:       {number.value} {numbers[:]}")
