"""Preload only names that are not empty."""

from multiprocessing import Process, set_forkserver_preload

SETTING = ""  # a comma-separated list that somebody left empty


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    modules = [name for name in SETTING.split(",") if name]
    set_forkserver_preload(modules)
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
