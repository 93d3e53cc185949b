"""The comma makes a tuple, which holds one number."""

from multiprocessing import Process


def square(number):
    print(number * number)


if __name__ == "__main__":
    process = Process(target=square, args=(5,))
    process.start()
    process.join()
