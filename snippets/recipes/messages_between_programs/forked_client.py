# /// script
# dependencies = ["redis"]
# ///
"""Redis: which client may be carried into a forked child."""

import os
from multiprocessing import Process, get_context
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


def compare(client, number):
    print("same connection:", client.client_id() == number)


if __name__ == "__main__":
    fork = get_context("fork")
    with TemporaryDirectory() as folder, start_redis(folder) as shop:
        path = f"{folder}/shop"
        one = redis.Redis(
            unix_socket_path=path, single_connection_client=True
        )
        for client in shop, one:
            args = (client, client.client_id())
            child = fork.Process(target=compare, args=args)
            child.start()
            child.join()
        one.close()
