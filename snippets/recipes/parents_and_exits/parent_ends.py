"""A daemon ends with its parent, when that ends normally."""

import threading
from multiprocessing import Event, Pipe, Process


def resize(sender, started):
    started.set()
    threading.Event().wait()  # as if it took for ever


def run_job(sender):
    started = Event()
    arguments = (sender, started)
    resizer = Process(target=resize, args=arguments, daemon=True)
    resizer.start()
    started.wait()
    print("job: the resizer has started, and I am done")


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    job = Process(target=run_job, args=(sender,))
    job.start()
    sender.close()
    job.join()
    print(f"job: exit code {job.exitcode}")
    try:
        receiver.recv()
    except EOFError:  # nobody is left who could send
        print("resizer: has ended")
