"""Two cameras change one list of settings in place, and count in it."""

from multiprocessing import Barrier, Lock, Process
from multiprocessing.shared_memory import ShareableList

MODE, EXPOSURE, FILMED = range(3)


def film(settings, lock, both_are_on):
    both_are_on.wait()
    for _ in range(5_000):
        with lock:
            settings[FILMED] += 1
    with lock:
        settings[MODE] = "night"
        settings[EXPOSURE] = 0.5
    settings.shm.close()


if __name__ == "__main__":
    settings = ShareableList(["morning", 0.1, 0])
    try:
        args = settings, Lock(), Barrier(2)
        cameras = [Process(target=film, args=args) for _ in range(2)]
        for camera in cameras:
            camera.start()
        for camera in cameras:
            camera.join()
        print(list(settings))
    finally:
        settings.shm.close()
        settings.shm.unlink()
