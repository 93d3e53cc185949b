"""What is to be done last is done while the program still runs."""

from multiprocessing import Queue


def report(results):
    results.put("closed")
    print(results.get())


if __name__ == "__main__":
    results = Queue()
    try:
        print("open")
    finally:
        report(results)
