"""What goes into a queue first comes out of it first."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    for order in ("tea", "soup", "bread"):
        orders.put(order)
    for _ in range(3):
        print(orders.get())
