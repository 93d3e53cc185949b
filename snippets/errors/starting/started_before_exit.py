"""A process that is started at the end of a with block."""

from multiprocessing import Process


def save(order):
    print(f"saved {order}")


class Order:
    """An order that is saved when it ends."""

    def __enter__(self):
        return self

    def __exit__(self, *exception):
        process = Process(target=save, args=("order 7",))
        process.start()
        process.join()


if __name__ == "__main__":
    with Order() as order:
        print("order open")
