"""With a Lock, two processes add 100 each and nothing is lost."""

from multiprocessing import Array, Lock, Process, Value


def add_100(number, numbers, lock):
    for _ in range(100):
        lock.acquire()
        number.value += 1
        for i in range(len(numbers)):
            numbers[i] += 1
        lock.release()


if __name__ == "__main__":
    lock = Lock()
    number = Value("i", 0)
    numbers = Array("d", [0.0, 100.0, 200.0])
    print(f"At the beginning: {number.value} {numbers[:]}")

    adders = [
        Process(target=add_100, args=(number, numbers, lock))
        for _ in range(2)
    ]
    for adder in adders:
        adder.start()
    for adder in adders:
        adder.join()
    print(f"At the end:       {number.value} {numbers[:]}")

    right = number.value == 200 and numbers[:] == [200, 300, 400]
    print(f"Nothing lost: {right}")
