"""With all of it below the guard, the file can be loaded."""

from multiprocessing import Process
from threading import Event, Thread

stop = Event()


def resize(photo):
    print(f"{photo}: resized")


def start_resizer():
    resizer = Process(target=resize, args=("cat.jpg",))
    resizer.start()
    resizer.join()
    stop.set()


if __name__ == "__main__":
    Thread(target=start_resizer).start()
    stop.wait()  # as a web server's run() does
    print("end of the program")
