"""A sentinel tells the consumer that no more will come."""

from multiprocessing import Process, Queue


def cook(orders):
    while (order := orders.get()) is not None:
        print(f"cooking {order}")


if __name__ == "__main__":
    orders = Queue()
    cooking = Process(target=cook, args=(orders,))
    cooking.start()
    orders.put("tea")
    orders.put(None)
    cooking.join()
