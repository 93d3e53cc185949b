"""A forked child waits for a thread that it does not have."""

from multiprocessing import Process
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
    child = Process(target=look_up, args=("process",))
    child.start()
    child.join()
    done.set()
