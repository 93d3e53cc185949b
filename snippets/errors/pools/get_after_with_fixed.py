"""get() inside the with block."""

from multiprocessing import Event, Lock, Pool


def set_up(*shared):
    global started, scanner
    started, scanner = shared


def resize(photo):
    started.set()
    with scanner:
        return f"{photo}: resized"


if __name__ == "__main__":
    started, scanner = Event(), Lock()
    scanner.acquire()
    with Pool(1, set_up, (started, scanner)) as pool:
        result = pool.apply_async(resize, ("cat.png",))
        started.wait()
        scanner.release()
        print(result.get())
