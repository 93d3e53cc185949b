"""Lock() makes a lock."""

from multiprocessing import Lock, Process


def try_to_print(printer):
    print(f"printer is free: {printer.acquire(block=False)}")


if __name__ == "__main__":
    printer = Lock()
    other = Process(target=try_to_print, args=(printer,))
    with printer:
        print("printing")
        other.start()
        other.join()
