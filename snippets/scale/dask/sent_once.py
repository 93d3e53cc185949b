# /// script
# dependencies = ["dask", "distributed"]
# ///
"""Scattered, a table goes to a worker once, and not with each task."""

import logging
from multiprocessing import parent_process
from pathlib import Path
from tempfile import TemporaryDirectory

import dask
from distributed import Client, LocalCluster

ONE = {"n_workers": 1, "threads_per_worker": 1}
HERE = {"dashboard_address": "127.0.0.1:0"}
logging.disable()  # a busy machine makes Dask say much


class Prices:
    def __init__(self, notes):
        self.notes = notes
        if parent_process():  # it has arrived in a worker
            with notes.open("a") as file:
                file.write("*")

    def __reduce__(self):
        return Prices, (self.notes,)


def price(letter, prices):
    return f"the price of {letter}"


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        dask.config.set(temporary_directory=name)
        prices = Prices(Path(name, "notes.txt"))
        with LocalCluster(**ONE, **HERE) as one, Client(one) as client:
            client.gather(client.map(price, range(10), prices=prices))
            print("with each task:", prices.notes.read_text())
            there = client.scatter(prices)
            client.gather(client.map(price, range(10), prices=there))
            print("and scattered: ", prices.notes.read_text())
