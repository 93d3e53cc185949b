"""Share a dictionary, a list and a lock through a manager."""

from multiprocessing import Manager, Pool


def sell(task):
    stock, names, lock, done = task
    with lock:
        stock["tea"] -= 1
    names.append("tea")
    done.put(True)


if __name__ == "__main__":
    with Manager() as manager, Pool(2) as pool:
        stock = manager.dict(tea=10, cups=[])
        names = manager.list()
        lock = manager.Lock()
        done = manager.Queue()
        pool.map(sell, 5 * [(stock, names, lock, done)])
        stock["cups"] += ["blue"]
        print(stock.copy(), len(names), done.get(timeout=60))
        shop = manager.Namespace(name="Tea for two")
        print(shop.name)
