"""Results of two producers mix; each one's own stay in order."""

from multiprocessing import Process, Queue


def square(numbers, results):
    for number in numbers:
        results.put(number * number)


def negate(numbers, results):
    for number in numbers:
        results.put(-number)


if __name__ == "__main__":
    numbers = range(1, 6)
    results = Queue()
    producers = [
        Process(target=make, args=(numbers, results))
        for make in (square, negate)
    ]
    for producer in producers:
        producer.start()
    received = []
    for _ in range(len(producers) * len(numbers)):
        received.append(results.get())
        print(f"received {received[-1]}")
    for producer in producers:
        producer.join()
    print(f"squares: {[n for n in received if n > 0]}")
    print(f"negatives: {[n for n in received if n < 0]}")
