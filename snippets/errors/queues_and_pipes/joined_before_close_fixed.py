"""First close(), then join_thread()."""

from multiprocessing import Queue

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    print(orders.get())
    orders.close()
    orders.join_thread()
    print("the feeder thread has ended")
