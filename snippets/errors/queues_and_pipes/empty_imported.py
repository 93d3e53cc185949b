"""Empty cannot be imported from multiprocessing."""

from multiprocessing import Empty, Queue

if __name__ == "__main__":
    orders = Queue()
    try:
        order = orders.get(timeout=0.1)
    except Empty:
        order = "no order"
    print(order)
