"""A process that still runs cannot be closed."""

from multiprocessing import Event, Process


def watch_orders(closing_time):
    closing_time.wait()


if __name__ == "__main__":
    closing_time = Event()
    process = Process(target=watch_orders, args=(closing_time,))
    process.start()
    try:
        process.close()
    finally:
        closing_time.set()
        process.join()
