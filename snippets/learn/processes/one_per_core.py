"""Share the work among as many processes as there are usable cores."""

import multiprocessing
import os


def usable_cores():
    if hasattr(os, "process_cpu_count"):  # since Python 3.13
        return os.process_cpu_count() or 1
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def resize(photos):
    for photo in photos:
        print(f"{photo} is resized.")


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg", "emu.jpg", "owl.jpg"]
    number = min(usable_cores(), len(photos))
    processes = []
    for first in range(number):
        share = photos[first::number]
        process = multiprocessing.Process(target=resize, args=(share,))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()

    cores = os.cpu_count()
    print(f"usable cores <= all cores: {usable_cores() <= cores}")
    same = multiprocessing.cpu_count() == cores
    print(f"multiprocessing counts like os: {same}")
