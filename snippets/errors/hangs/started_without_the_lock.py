"""A spawned child has a lock of its own, which is free."""

from multiprocessing import get_context
from threading import Event, Lock, Thread

cache_lock = Lock()


def look_up(word):
    with cache_lock:
        print(f"looked up {word}")


def refresh_cache(holding, done):
    with cache_lock:
        holding.set()
        done.wait()


if __name__ == "__main__":
    holding, done = Event(), Event()
    Thread(target=refresh_cache, args=(holding, done)).start()
    holding.wait()
    context = get_context("spawn")
    child = context.Process(target=look_up, args=("process",))
    child.start()
    child.join()
    done.set()
