"""The get() of a SimpleQueue takes no timeout."""

from multiprocessing import SimpleQueue

if __name__ == "__main__":
    orders = SimpleQueue()
    orders.put("tea")
    print(orders.get(timeout=1))
