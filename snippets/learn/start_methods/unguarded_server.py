"""The last line serves for ever, wherever the file is loaded."""

from multiprocessing import Process
from threading import Event, Thread


def resize(photo):
    print(f"resized {photo}")


def answer_request():
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    print("request answered")


def serve():
    if __name__ == "__main__":
        Thread(target=answer_request, daemon=True).start()
    Event().wait()


serve()
