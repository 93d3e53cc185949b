"""The process that starts a child also makes and joins it."""

from multiprocessing import Process


def resize():
    print("resized beach.jpg")


def manage():
    resizer = Process(target=resize)
    resizer.start()
    resizer.join()
    print(f"still alive: {resizer.is_alive()}")


if __name__ == "__main__":
    manager = Process(target=manage)
    manager.start()
    manager.join()
