"""A thread that is started at the top of the file holds a lock."""

from multiprocessing import Process
from threading import Event, Lock, Thread

cache_lock, holding, done = Lock(), Event(), Event()


def refresh_cache():
    with cache_lock:
        holding.set()
        done.wait()


def look_up(word):
    done.set()  # the refresh may end
    with cache_lock:
        print(f"looked up {word}")


Thread(target=refresh_cache, daemon=True).start()
holding.wait()

if __name__ == "__main__":
    child = Process(target=look_up, args=("process",))
    child.start()
    child.join()
    done.set()
