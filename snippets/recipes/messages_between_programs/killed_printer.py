# /// script
# dependencies = ["redis"]
# ///
"""Redis: a printer is killed over a page, and another prints it."""

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


def print_pages(folder, name):
    with redis.Redis(unix_socket_path=f"{folder}/shop") as shop:
        while page := shop.blmove("pages", name, 0):
            if name == "left":
                signal.raise_signal(signal.SIGKILL)
            shop.rpush("printed", page)
            shop.lrem(name, 1, page)


if __name__ == "__main__":
    with TemporaryDirectory() as folder, start_redis(folder) as shop:
        shop.rpush("pages", "cover", "letter", "")
        printer = Process(target=print_pages, args=(folder, "left"))
        printer.start()
        printer.join()
        print(printer.exitcode, "left:", shop.lrange("left", 0, -1))
        shop.lmove("left", "pages", "RIGHT", "LEFT")
        print_pages(folder, "right")
        print("printed:", shop.lrange("printed", 0, -1))
