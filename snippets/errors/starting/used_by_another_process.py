"""Only the process that made a Process can use it."""

from multiprocessing import Process


def resize():
    print("resized beach.jpg")


def manage(resizer):
    for method in resizer.is_alive, resizer.join, resizer.start:
        try:
            method()
        except AssertionError as error:
            print(f"AssertionError: {error}")


if __name__ == "__main__":
    resizer = Process(target=resize)
    manager = Process(target=manage, args=(resizer,))
    manager.start()
    manager.join()
