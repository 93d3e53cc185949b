"""notify() waits for a process that was killed while it waited."""

from multiprocessing import Condition, Event, Process


def resize(changed, holding):
    with changed:
        holding.set()
        changed.wait()


if __name__ == "__main__":
    changed, holding = Condition(), Event()
    resizer = Process(target=resize, args=(changed, holding))
    resizer.start()
    holding.wait()
    with changed:  # free only when the resizer is inside wait()
        resizer.kill()
        resizer.join()
        print("the resizer is dead")
        changed.notify()
        print("notified")
