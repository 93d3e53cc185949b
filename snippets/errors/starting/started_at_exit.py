"""A process that an object wants to start when Python shuts down."""

from multiprocessing import Process


def save(order):
    print(f"saved {order}")


class Order:
    """An order that is saved when it ends."""

    def __del__(self):
        process = Process(target=save, args=("order 7",))
        process.start()
        process.join()


if __name__ == "__main__":
    order = Order()
