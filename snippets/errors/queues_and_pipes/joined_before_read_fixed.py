"""First read everything, then join()."""

from multiprocessing import Process, Queue


def square(numbers, squares):
    for number in numbers:
        squares.put(number * number)


if __name__ == "__main__":
    numbers = range(10_000)
    squares = Queue()
    process = Process(target=square, args=(numbers, squares))
    process.start()
    total = sum(squares.get() for number in numbers)
    process.join()
    print(f"total: {total}")
