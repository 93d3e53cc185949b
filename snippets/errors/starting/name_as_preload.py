"""Modules to preload are given by name, in a list."""

from multiprocessing import set_forkserver_preload

if __name__ == "__main__":
    set_forkserver_preload(["json"])
    print("json is loaded once for all children")
