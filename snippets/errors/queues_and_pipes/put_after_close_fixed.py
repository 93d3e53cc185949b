"""Close the queue after the last put and the last get."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    orders.put("soup")
    print(f"{orders.get()}, {orders.get()}")
    orders.close()
