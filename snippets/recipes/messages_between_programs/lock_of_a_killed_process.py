# /// script
# dependencies = ["redis"]
# ///
"""Redis: the lock of a killed process is free after a while."""

import os
import signal
from multiprocessing import Process
from tempfile import TemporaryDirectory

import redis


def start_redis(folder):
    here = ["--dir", folder, "--unixsocket", "shop", "--logfile", "log"]
    command = ["redis-server", "--port", "0", "--save", "", *here]
    args = ("redis-server", *command)  # this process becomes the server
    Process(target=os.execlp, args=args, daemon=True).start()
    retry = redis.retry.Retry(redis.backoff.ConstantBackoff(0.1), 300)
    shop = redis.Redis(unix_socket_path=f"{folder}/shop", retry=retry)
    shop.ping()
    return shop


def take_the_lock(folder):
    shop = redis.Redis(unix_socket_path=f"{folder}/shop")
    shop.lock("press", timeout=1).acquire()
    signal.raise_signal(signal.SIGKILL)


if __name__ == "__main__":
    with TemporaryDirectory() as folder, start_redis(folder) as shop:
        printer = Process(target=take_the_lock, args=(folder,))
        printer.start()
        printer.join()
        lock = shop.lock("press", timeout=1)
        print("it is mine:", lock.acquire(blocking_timeout=30))
        while lock.owned():
            pass  # a page that takes longer than the lock lasts
        try:
            lock.release()
        except redis.exceptions.LockNotOwnedError as error:
            print(error)
