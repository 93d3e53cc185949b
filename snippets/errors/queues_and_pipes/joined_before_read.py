"""join() does not return: the child waits until its items are read."""

from multiprocessing import Process, Queue


def square(numbers, squares):
    for number in numbers:
        squares.put(number * number)


if __name__ == "__main__":
    numbers = range(10_000)
    squares = Queue()
    process = Process(target=square, args=(numbers, squares))
    process.start()
    print("waiting for the process to end")
    process.join()
    total = sum(squares.get() for number in numbers)
    print(f"total: {total}")
