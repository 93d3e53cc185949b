"""interrupt() raises KeyboardInterrupt in the child, since 3.14."""

from multiprocessing import Event, Process


def download(ready, finished):
    try:
        ready.set()
        finished.wait()
    except KeyboardInterrupt:
        print("child: removing the half of a file")


if __name__ == "__main__":
    ready, finished = Event(), Event()
    process = Process(
        target=download, args=(ready, finished), daemon=True
    )
    process.start()
    ready.wait()
    process.interrupt()
    process.join()
    print(f"exit code {process.exitcode}")
