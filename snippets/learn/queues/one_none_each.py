"""Two workers read one queue, and each needs a None of its own."""

from multiprocessing import Process, Queue

ORDERS = [("apples", 3, 2), ("bread", 1, 4), ("cheese", 2, 9)]


def price_orders(orders, totals):
    while (order := orders.get()) is not None:
        item, count, price = order
        totals.put((item, count * price))


if __name__ == "__main__":
    orders = Queue()
    totals = Queue()
    workers = [
        Process(target=price_orders, args=(orders, totals))
        for _ in range(2)
    ]
    for worker in workers:
        worker.start()
    for order in ORDERS:
        orders.put(order)
    for _ in workers:
        orders.put(None)
    for item, total in sorted(totals.get() for _ in ORDERS):
        print(f"{item}: {total}")
    for worker in workers:
        worker.join()
