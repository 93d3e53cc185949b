"""Two processes add 1 to the same number, and one addition is lost."""

from multiprocessing import Array, Barrier, Process, Value


def add_one(number, seen, place, both_have_read):
    seen[place] = number.value
    both_have_read.wait()
    number.value = seen[place] + 1


if __name__ == "__main__":
    number = Value("i", 0)
    seen = Array("i", 2)
    both_have_read = Barrier(2)

    adders = [
        Process(
            target=add_one,
            args=(number, seen, place, both_have_read),
        )
        for place in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"The processes read: {seen[:]}")
    print(f"0 + 1 + 1 = {number.value}")
