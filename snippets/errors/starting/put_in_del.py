"""A __del__ that is the first to put into a queue, at shutdown."""

from multiprocessing import Queue


class Order:
    """An order that is reported when it ends."""

    def __init__(self, reports):
        self.reports = reports

    def __del__(self):
        self.reports.put("order 7")


if __name__ == "__main__":
    order = Order(Queue())
