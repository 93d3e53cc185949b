"""on_error knows three values, since 3.15."""

from multiprocessing import set_forkserver_preload

if __name__ == "__main__":
    set_forkserver_preload(["json"], on_error="raise")
