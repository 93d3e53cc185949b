"""put() without a timeout waits until a consumer has made room."""

from multiprocessing import Process, Queue


def cook(orders, meals):
    while (order := orders.get()) is not None:
        meals.put(f"hot {order}")


if __name__ == "__main__":
    orders, meals = Queue(maxsize=1), Queue()
    cooking = Process(target=cook, args=(orders, meals))
    cooking.start()
    for order in ("tea", "soup", None):
        orders.put(order)
    print(f"{meals.get()}, {meals.get()}")
    cooking.join()
