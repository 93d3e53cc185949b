"""A child that watches its parent ends when that is killed."""

import os
import threading
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import wait


def end_with_parent():
    wait([parent_process().sentinel])
    os._exit(1)


def resize(sender):
    threading.Thread(target=end_with_parent, daemon=True).start()
    sender.send("started")
    threading.Event().wait()  # as if it took for ever


def run_job(sender):
    resizer = Process(target=resize, args=(sender,), daemon=True)
    resizer.start()
    resizer.join()


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    job = Process(target=run_job, args=(sender,))
    job.start()
    sender.close()
    print(f"resizer: {receiver.recv()}")
    job.kill()
    job.join()
    print("job: killed")
    try:
        receiver.recv()
    except EOFError:  # nobody is left who could send
        print("resizer: has ended")
