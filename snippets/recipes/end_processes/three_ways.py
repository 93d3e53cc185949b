"""What a process can still do when it is ended, in three ways."""

import time
from multiprocessing import Event, Process


def download(started):
    try:
        started.set()
        while True:
            time.sleep(0.1)  # as if it took for ever
    except KeyboardInterrupt:
        print("  child: interrupted")
    finally:
        print("  child: the half of a file is removed")


def end_by(name):
    started = Event()
    process = Process(target=download, args=(started,), daemon=True)
    process.start()
    started.wait()
    print(f"{name}()")
    getattr(process, name)()
    process.join()
    print(f"  exit code: {process.exitcode}")


if __name__ == "__main__":
    end_by("kill")
    end_by("terminate")
    end_by("interrupt")
