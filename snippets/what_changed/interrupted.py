"""interrupt() raises KeyboardInterrupt in the child, since 3.14."""

from multiprocessing import Event, Process


def download(ready):
    try:
        ready.set()
        while True:
            pass  # as if it were busy
    except KeyboardInterrupt:
        print("child: removing the half of a file")


if __name__ == "__main__":
    ready = Event()
    process = Process(target=download, args=(ready,), daemon=True)
    process.start()
    ready.wait()
    process.interrupt()
    process.join()
    print(f"exit code {process.exitcode}")
