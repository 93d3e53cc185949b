"""A manager ends as soon as nothing in its program holds it."""

from multiprocessing import Event, Manager, Process


def make_titles():
    manager = Manager()
    return manager.dict({"/": "Home"})


def read(titles, has_started):
    has_started.wait()
    try:
        print(titles["/"])
    except OSError:
        print("the manager is gone")


if __name__ == "__main__":
    has_started = Event()
    titles = make_titles()
    first = Process(target=read, args=(titles, has_started))
    first.start()
    has_started.set()
    first.join()

    has_started.clear()
    second = Process(target=read, args=(make_titles(), has_started))
    second.start()
    has_started.set()
    second.join()
