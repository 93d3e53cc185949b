"""Only its owner may release an RLock."""

from multiprocessing import Process, Value


def give_back(stock):
    stock.value += 1
    stock.get_lock().release()


if __name__ == "__main__":
    stock = Value("i", 0)
    shop = Process(target=give_back, args=(stock,))
    shop.start()
    shop.join()
    print(f"stock: {stock.value}")
