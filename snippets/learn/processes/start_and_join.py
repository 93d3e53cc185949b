"""Run a function in another process: target, args, start and join."""

from multiprocessing import Process


def resize(photo, width=1200):
    print(f"{photo} is now {width} pixels wide.")


if __name__ == "__main__":
    process = Process(
        target=resize, args=("cat.jpg",), kwargs={"width": 800}
    )
    process.start()
    process.join()
    print("The process has ended.")
