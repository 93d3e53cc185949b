"""The process is woken and ends by itself: nobody is killed."""

from multiprocessing import Condition, Event, Process


def resize(changed, holding):
    with changed:
        holding.set()
        changed.wait()
        print("the resizer goes on")


if __name__ == "__main__":
    changed, holding = Condition(), Event()
    resizer = Process(target=resize, args=(changed, holding))
    resizer.start()
    holding.wait()
    with changed:
        changed.notify()
        print("notified")
    resizer.join()
    print("the resizer has ended")
