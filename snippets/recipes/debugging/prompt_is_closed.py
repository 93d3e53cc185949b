"""breakpoint() in a child finds no input, and ends the child."""

from multiprocessing import Process


def resize(photo):
    width = 640
    breakpoint()
    print(f"{photo}: {width // 2}")


if __name__ == "__main__":
    worker = Process(target=resize, args=("cat.jpg",))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
