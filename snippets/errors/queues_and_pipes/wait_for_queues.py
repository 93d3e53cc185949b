"""connection.wait() does not know queues."""

from multiprocessing import Queue
from multiprocessing.connection import wait

if __name__ == "__main__":
    orders, complaints = Queue(), Queue()
    orders.put("tea")
    print(len(wait([orders, complaints])))
