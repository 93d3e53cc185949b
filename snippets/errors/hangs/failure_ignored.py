"""The child fails, and the program ends with exit status 0."""

from multiprocessing import Process


def save(orders):
    raise OSError("the disk is full")


if __name__ == "__main__":
    saver = Process(target=save, args=(["tea", "rice"],))
    saver.start()
    saver.join()
    print("orders saved")
