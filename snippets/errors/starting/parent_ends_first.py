"""A process ends before its child has taken over what it was given."""

import os
from multiprocessing import Pipe, Process


def resize(photo, sender):
    sender.send(f"small_{photo}")


def start_and_end(sender):
    Process(target=resize, args=("cat.jpg", sender)).start()
    os._exit(0)


def start_and_wait(sender):
    process = Process(target=resize, args=("cat.jpg", sender))
    process.start()
    process.join()


if __name__ == "__main__":
    processes = []
    for work in start_and_end, start_and_wait:
        receiver, sender = Pipe(duplex=False)
        process = Process(target=work, args=(sender,))
        process.start()
        processes.append(process)
        sender.close()
        process.join()
        try:
            print(f"{work.__name__}: {receiver.recv()}", flush=True)
        except EOFError:
            print(f"{work.__name__}: nothing came", flush=True)
