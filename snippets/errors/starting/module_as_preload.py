"""Modules to preload are given by name."""

import json
from multiprocessing import set_forkserver_preload

if __name__ == "__main__":
    set_forkserver_preload([json])
    print("accepted")
