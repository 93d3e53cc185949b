"""Two processes that add to the same numbers may lose additions."""

from multiprocessing import Array, Process, Value


def add_100(number, numbers):
    for _ in range(100):
        number.value += 1
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
    print(f"Number more than 200: {number.value > 200}")
