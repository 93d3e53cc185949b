# /// script
# dependencies = ["numpy"]
# ///
"""An array through a pipe: in the pickle, or beside it."""

import pickle
from multiprocessing import Pipe, Process

import numpy as np


def total(receiver):
    message = receiver.recv_bytes()
    photo = pickle.loads(message, buffers=[receiver.recv_bytes()])
    print(f"child: {photo.sum():,.0f}")


if __name__ == "__main__":
    photo = np.ones(1_000_000)
    print(f"all of it: {len(pickle.dumps(photo)) // 1000:,} kB")
    buffers = []
    message = pickle.dumps(photo, 5, buffer_callback=buffers.append)
    print(f"with its bytes beside it: {len(message) // 1000:,} kB")
    receiver, sender = Pipe(duplex=False)
    child = Process(target=total, args=(receiver,))
    child.start()
    sender.send_bytes(message)
    sender.send_bytes(buffers[0])
    child.join()
