"""Two processes that add to the same numbers lose additions."""

from multiprocessing import Array, Barrier, Process, Value


def add_10_000(number, numbers, both_are_here):
    both_are_here.wait()
    for _ in range(10_000):
        number.value += 1
        for i in range(len(numbers)):
            numbers[i] += 1


if __name__ == "__main__":
    number = Value("i", 0)
    numbers = Array("d", [0, 100, 200])
    both_are_here = Barrier(2)
    print(f"At the beginning: {number.value} {numbers[:]}")

    adders = [
        Process(
            target=add_10_000, args=(number, numbers, both_are_here)
        )
        for _ in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"At the end:       {number.value} {numbers[:]}")
    print(f"Number more than 20000: {number.value > 20_000}")
