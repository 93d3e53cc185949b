"""One process sets an Event, another one waits for it."""

from multiprocessing import Event, Process


def load(loaded):
    loaded.set()


if __name__ == "__main__":
    loaded = Event()
    loader = Process(target=load, args=(loaded,))
    loader.start()
    loaded.wait()
    print(f"loaded: {loaded.is_set()}")
    loader.join()
