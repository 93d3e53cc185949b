"""with releases what this process holds."""

from multiprocessing import Process, Value


def give_back(stock):
    with stock.get_lock():
        stock.value += 1


if __name__ == "__main__":
    stock = Value("i", 0)
    shop = Process(target=give_back, args=(stock,))
    shop.start()
    shop.join()
    print(f"stock: {stock.value}")
