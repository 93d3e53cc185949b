"""A list changed after put() may arrive changed."""

from multiprocessing import Queue

if __name__ == "__main__":
    queue = Queue()
    queue.put(bytes(1_000_000))
    basket = ["tea"]
    queue.put(basket)
    basket.append("soup")
    queue.get()
    print(f"received: {queue.get()}")
