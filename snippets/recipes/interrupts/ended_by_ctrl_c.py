"""After the clean-up, Ctrl-C ends the program, as a shell expects."""

import signal
import sys
import threading


def end_by_signal(signum):
    sys.stdout.flush()
    signal.signal(signum, signal.SIG_DFL)
    signal.raise_signal(signum)


if __name__ == "__main__":
    print("resizing an album")
    try:
        threading.Event().wait()  # as if it took an hour
    except KeyboardInterrupt:
        print("interrupted: 0 photos done")
        end_by_signal(signal.SIGINT)
