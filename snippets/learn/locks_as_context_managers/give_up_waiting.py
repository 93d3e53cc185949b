"""acquire() can give up, and returns False if it did."""

from multiprocessing import Event, Lock, Process


def print_report(lock, holding, finish):
    with lock:
        holding.set()
        finish.wait()


if __name__ == "__main__":
    printer = Lock()
    holding = Event()
    finish = Event()
    other = Process(
        target=print_report, args=(printer, holding, finish)
    )
    other.start()
    holding.wait()
    print(f"at once: {printer.acquire(block=False)}")
    print(f"after a wait: {printer.acquire(timeout=0.2)}")
    finish.set()
    if printer.acquire(timeout=30):
        try:
            print("the printer is ours")
        finally:
            printer.release()
    other.join()
