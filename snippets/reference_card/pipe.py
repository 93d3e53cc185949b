"""Send from one process to another through a pipe."""

from multiprocessing import Pipe, Process, connection


def resize(photo, sender):
    sender.send(len(photo))
    sender.close()


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    process = Process(target=resize, args=("cat.jpg", sender))
    process.start()
    sender.close()
    ready = connection.wait([receiver], timeout=60)
    print("ready:", ready == [receiver])
    if receiver.poll(60):
        print(receiver.recv())
    try:
        receiver.recv()
    except EOFError:
        print("the sender has closed its end")
    process.join()
