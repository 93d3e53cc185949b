"""A printer is given back twice, and only one semaphore notices."""

from multiprocessing import BoundedSemaphore, Process, Semaphore


def print_job(printers):
    printers.acquire()
    try:
        raise OSError("out of paper")
    except OSError:
        printers.release()
    finally:
        printers.release()


if __name__ == "__main__":
    for kind in Semaphore, BoundedSemaphore:
        printers = kind(2)
        job = Process(target=print_job, args=(printers,))
        job.start()
        job.join()
        free = 0
        while printers.acquire(block=False):
            free += 1
        print(f"{free} of 2 printers free, exit code {job.exitcode}")
