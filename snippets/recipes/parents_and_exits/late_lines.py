"""Two processes print, one after the other."""

from multiprocessing import Pipe, Process


def resize(photos):
    print(f"child: {photos.recv()} is resized")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    process = Process(target=resize, args=(receiver,))
    process.start()
    print("parent: now cat.jpg")
    sender.send("cat.jpg")
    process.join()
    print("parent: that was all")
