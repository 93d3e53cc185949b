"""Two processes change one dictionary, which a manager keeps."""

from multiprocessing import Barrier, Manager, Process


def sell(item, count, stock, lock, both_are_here):
    both_are_here.wait()
    for _ in range(count):
        with lock:
            stock[item] -= 1
            stock["sold"] += 1


if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=500, soup=500, sold=0)
        lock, both_are_here = manager.Lock(), Barrier(2)
        sellers = [
            Process(
                target=sell,
                args=(item, 300, stock, lock, both_are_here),
            )
            for item in ("tea", "soup")
        ]
        for seller in sellers:
            seller.start()
        for seller in sellers:
            seller.join()
        result = stock.copy()
    print(result)
