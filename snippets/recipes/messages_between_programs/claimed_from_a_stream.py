# /// script
# dependencies = ["redis"]
# ///
"""Redis: the page of a killed printer is claimed by another one."""

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


def take_page(folder):
    with redis.Redis(unix_socket_path=f"{folder}/shop") as shop:
        shop.xreadgroup("printers", "left", {"pages": ">"}, 1)
        signal.raise_signal(signal.SIGKILL)


if __name__ == "__main__":
    with TemporaryDirectory() as folder, start_redis(folder) as shop:
        shop.xgroup_create("pages", "printers", "0", mkstream=True)
        shop.xadd("pages", {"text": "cover"})
        printer = Process(target=take_page, args=(folder,))
        printer.start()
        printer.join()
        print(shop.xpending("pages", "printers")["pending"], "claimed:")
        claimed = shop.xautoclaim("pages", "printers", "right", 0)
        for number, page in claimed[1]:
            print(page)
            shop.xack("pages", "printers", number)
        print(shop.xpending("pages", "printers")["pending"], "left")
