"""Ask a process to end, and be firm with it if it does not."""

import signal
import threading
from multiprocessing import Event, Process


def stop(process, please, patience=2):
    """Ask, terminate, kill: each only if the step before failed."""
    for step in [please.set, process.terminate, process.kill]:
        step()
        process.join(patience)
        if not process.is_alive():
            break
    process.join()
    print(f"{process.name}: {step.__name__}, {process.exitcode}")
    process.close()


def download(started, please):
    started.set()
    please.wait()


def hang(started, please):
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    started.set()
    threading.Event().wait()


if __name__ == "__main__":
    for name, target in {"well": download, "badly": hang}.items():
        started, please = Event(), Event()
        arguments = (started, please)
        process = Process(target=target, args=arguments, name=name)
        process.start()
        started.wait()
        stop(process, please)
