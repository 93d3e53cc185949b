"""An Event cannot be held."""

from multiprocessing import Event

if __name__ == "__main__":
    loaded = Event()
    with loaded:
        print("loaded")
