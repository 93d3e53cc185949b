"""A Lock beside the manager's Value."""

from multiprocessing import Manager, Process


def sell(sold, lock, both_are_here):
    both_are_here.wait()
    for _ in range(200):
        with lock:
            sold.value += 1


if __name__ == "__main__":
    with Manager() as manager:
        sold, lock = manager.Value("i", 0), manager.Lock()
        shared = sold, lock, manager.Barrier(2)
        seller = Process(target=sell, args=shared)
        seller.start()
        sell(*shared)
        seller.join()
        print(sold.value)
