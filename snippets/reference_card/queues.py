"""Pass items through queues."""

from multiprocessing import JoinableQueue, Process, Queue, SimpleQueue
from queue import Empty


def resize(jobs, sizes, names):
    for photo in iter(jobs.get, None):
        sizes.put(len(photo))
        names.put(photo)
        jobs.task_done()


if __name__ == "__main__":
    jobs = JoinableQueue()
    names = SimpleQueue()
    sizes = Queue(maxsize=10)
    process = Process(target=resize, args=(jobs, sizes, names))
    process.start()
    jobs.put("cat.jpg")
    jobs.join()
    print(names.get(), sizes.get(timeout=60))
    try:
        sizes.get_nowait()
    except Empty:
        print("no more sizes")
    jobs.put(None)
    process.join()
