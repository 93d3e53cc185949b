"""A child that dies is started again, later each time."""

import sys
from multiprocessing import Process
from multiprocessing.connection import wait
from time import monotonic, sleep

ATTEMPTS, PAUSE = 3, 0.1


def watch(camera, attempt):
    if camera == "garden" or attempt == 1:
        sys.exit(1)  # as if the connection were lost


if __name__ == "__main__":
    due = [(0, "door", 1), (0, "garden", 1)]
    running = {}
    while due or running:
        while due and due[0][0] <= monotonic():
            _, *job = due.pop(0)
            process = Process(target=watch, args=job)
            process.start()
            running[process.sentinel] = (process, job)
        left = max(0, due[0][0] - monotonic()) if due else None
        if not running:
            sleep(left)
            continue
        for sentinel in wait(running, left):
            process, (camera, attempt) = running.pop(sentinel)
            process.join()
            code = process.exitcode
            process.close()
            print(f"{camera}, attempt {attempt}: exit code {code}")
            if code != 0 and attempt < ATTEMPTS:
                pause = PAUSE * 2**attempt
                due.append((monotonic() + pause, camera, attempt + 1))
                due.sort()
