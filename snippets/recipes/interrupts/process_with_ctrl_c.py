"""Ctrl-C interrupts the parent alone, which ends the child."""

import signal
import sys
import threading
from multiprocessing import Pipe, Process


def resize_all(photos, sender):
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    for photo in photos:
        if photo == "huge.jpg":
            threading.Event().wait()  # as if it took an hour
        sender.send(f"small-{photo}")


if __name__ == "__main__":
    photos = ["ant.jpg", "bee.jpg", "huge.jpg", "cat.jpg"]
    receiver, sender = Pipe(duplex=False)
    process = Process(target=resize_all, args=(photos, sender))
    process.daemon = True
    process.start()
    sender.close()  # so that recv() notices when the child ends
    done = []
    try:
        while len(done) < len(photos):
            done.append(receiver.recv())
            print(done[-1])
    except KeyboardInterrupt:
        process.terminate()
        process.join()
        print(f"interrupted: {len(done)} of {len(photos)} photos done")
        sys.exit(130)
    process.join()
