"""Reading and writing under one lock: no sale is lost."""

from multiprocessing import Lock, Manager, Process


def sell(stock, lock):
    for _ in range(200):
        with lock:
            stock["tea"] -= 1


if __name__ == "__main__":
    lock = Lock()
    with Manager() as manager:
        stock = manager.dict(tea=400)
        sellers = [
            Process(target=sell, args=(stock, lock)) for _ in range(2)
        ]
        for seller in sellers:
            seller.start()
        for seller in sellers:
            seller.join()
        print(f"two sold 200 each of 400, left: {stock['tea']}")
