"""A worker of an executor ends when its parent is killed."""

import os
import threading
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import wait


def watch_parent(sender):
    threading.Thread(target=end_with_parent, daemon=True).start()
    sender.send("started")


def end_with_parent():
    wait([parent_process().sentinel])
    os._exit(1)


def run_job(sender):
    with ProcessPoolExecutor(
        1, initializer=watch_parent, initargs=(sender,)
    ) as executor:
        executor.submit(len, "cat.jpg").result()
        threading.Event().wait()  # as if there were more to do


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    job = Process(target=run_job, args=(sender,))
    job.start()
    sender.close()
    print(f"worker: {receiver.recv()}")
    job.kill()
    job.join()
    print("job: killed")
    try:
        receiver.recv()
    except EOFError:  # nobody is left who could send
        print("worker: has ended")
