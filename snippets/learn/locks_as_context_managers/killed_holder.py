"""A process terminated inside `with lock:` never releases it."""

from multiprocessing import Event, Lock, Process


def write_report(lock, holding, finish):
    with lock:
        holding.set()
        finish.wait()


if __name__ == "__main__":
    lock = Lock()
    holding = Event()
    finish = Event()
    writer = Process(target=write_report, args=(lock, holding, finish))
    writer.start()
    holding.wait()
    writer.terminate()
    writer.join()
    print(f"writer's exit code: {writer.exitcode}")
    print(f"lock is free: {lock.acquire(timeout=0.5)}")
