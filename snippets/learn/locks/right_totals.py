"""With a Lock, two processes add 10,000 each and nothing is lost."""

from multiprocessing import Array, Barrier, Lock, Process, Value


def add_10_000(number, numbers, lock, both_are_here):
    both_are_here.wait()
    for _ in range(10_000):
        lock.acquire()
        number.value += 1
        for i in range(len(numbers)):
            numbers[i] += 1
        lock.release()


if __name__ == "__main__":
    lock, both_are_here = Lock(), Barrier(2)
    number = Value("i", 0)
    numbers = Array("d", [0, 100, 200])
    print(f"At the beginning: {number.value} {numbers[:]}")

    adders = [
        Process(
            target=add_10_000,
            args=(number, numbers, lock, both_are_here),
        )
        for _ in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"At the end:       {number.value} {numbers[:]}")
