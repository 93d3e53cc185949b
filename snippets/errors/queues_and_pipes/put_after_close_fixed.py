"""Close after the last put and get: who comes later is refused."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    orders.put("soup")
    print(f"{orders.get()}, {orders.get()}")
    orders.close()
    try:
        orders.put("cake")
    except ValueError:
        print("no cake: the kitchen is closed")
