"""Methods of queue.Queue that multiprocessing's queues may lack."""

from multiprocessing import JoinableQueue, Queue, SimpleQueue

METHODS = ("qsize", "full", "task_done", "join", "shutdown")

if __name__ == "__main__":
    for make in (Queue, JoinableQueue, SimpleQueue):
        queue = make()
        missing = [name for name in METHODS if not hasattr(queue, name)]
        print(f"{type(queue).__name__} lacks {', '.join(missing)}")
