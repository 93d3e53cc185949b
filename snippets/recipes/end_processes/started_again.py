"""A child that dies is started again, but not for ever."""

import sys
from multiprocessing import Process
from multiprocessing.connection import wait

ATTEMPTS = 3


def watch(camera, attempt):
    if camera == "garden" or attempt == 1:
        sys.exit(1)  # as if the connection were lost


if __name__ == "__main__":
    to_start = [("door", 1), ("garden", 1)]
    running = {}
    while to_start or running:
        for job in to_start:
            process = Process(target=watch, args=job)
            process.start()
            running[process.sentinel] = (process, job)
        to_start = []
        for sentinel in wait(running):
            process, (camera, attempt) = running.pop(sentinel)
            process.join()
            code = process.exitcode
            process.close()
            print(f"{camera}, attempt {attempt}: exit code {code}")
            if code != 0 and attempt < ATTEMPTS:
                to_start.append((camera, attempt + 1))
