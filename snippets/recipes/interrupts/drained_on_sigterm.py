"""At SIGTERM, take no more orders, and finish those that were taken."""

import queue
import signal
from concurrent.futures import ProcessPoolExecutor

stopping = False


def request_stop(signum, frame):
    global stopping
    stopping = True


def set_up_worker():
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def pack(order):
    return f"order {order} is packed"


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, request_stop)
    orders, tasks = queue.Queue(), []  # the queue of a server, really
    for number in range(1, 6):
        orders.put(number)
    with ProcessPoolExecutor(2, initializer=set_up_worker) as executor:
        while not stopping:
            try:
                order = orders.get(timeout=1)
            except queue.Empty:
                continue
            tasks.append(executor.submit(pack, order))
            if order == 3:
                signal.raise_signal(signal.SIGTERM)  # docker stop
    for task in tasks:
        print(task.result())
    print(f"stopped; {orders.qsize()} orders wait for the next start")
