"""stock["tea"] -= 1 in two processes: one of the sales is lost."""

from multiprocessing import Barrier, Manager, Process


def sell(stock, both):
    left = stock["tea"]
    both.wait()
    stock["tea"] = left - 1


if __name__ == "__main__":
    both = Barrier(2)
    with Manager() as manager:
        stock = manager.dict(tea=10)
        sellers = [
            Process(target=sell, args=(stock, both)) for _ in range(2)
        ]
        for seller in sellers:
            seller.start()
        for seller in sellers:
            seller.join()
        print(f"two sold of 10, left: {stock['tea']}")
