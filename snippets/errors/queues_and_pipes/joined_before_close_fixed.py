"""First close(), then join_thread()."""

from multiprocessing import Queue
from threading import active_count

if __name__ == "__main__":
    orders = Queue()
    orders.put("tea")
    print(orders.get())
    orders.close()
    orders.join_thread()
    print(f"threads: {active_count()}, the feeder has ended")
