"""with releases what this process holds."""

from multiprocessing import Event, Process, Value


def give_back(stock, held, asked):
    with stock.get_lock():
        held.set()
        asked.wait()
        stock.value += 1


if __name__ == "__main__":
    stock, held, asked = Value("i", 0), Event(), Event()
    shop = Process(target=give_back, args=(stock, held, asked))
    shop.start()
    held.wait()
    print(f"lock is free: {stock.get_lock().acquire(block=False)}")
    asked.set()
    shop.join()
    print(f"stock: {stock.value}")
