"""start() waits for a server whose top level never comes to its end."""

from multiprocessing import Process
from threading import Event, Thread


def resize(photo):
    print(f"{photo}: resized")


def start_resizer():
    resizer = Process(target=resize, args=("cat.jpg",))
    resizer.start()
    print("start() has returned")


if __name__ == "__main__":
    Thread(target=start_resizer).start()
Event().wait()  # as a web server's run() does
