"""is_set() tells whether an Event is set."""

from multiprocessing import Event

if __name__ == "__main__":
    stop = Event()
    if not stop.is_set():
        print("going on")
