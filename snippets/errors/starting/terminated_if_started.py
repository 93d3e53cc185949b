"""Ask for the PID before you terminate a process."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    if process.pid is not None:
        process.terminate()
    print("nothing to terminate")
