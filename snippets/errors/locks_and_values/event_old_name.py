"""An Event has is_set(), not isSet()."""

from multiprocessing import Event

if __name__ == "__main__":
    stop = Event()
    if not stop.isSet():
        print("going on")
