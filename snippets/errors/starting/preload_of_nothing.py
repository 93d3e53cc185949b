"""A preload that raises anything but ImportError ends the server."""

from multiprocessing import Process, set_forkserver_preload

SETTING = ""  # a comma-separated list that somebody left empty


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    set_forkserver_preload(SETTING.split(","))
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
