"""Two shrinkers put one None each; after the first one all is over."""

from multiprocessing import Event, Process, Queue


def shrink(names, small, goes_on):
    goes_on.wait()  # as if a large photo came first
    for name in names:
        small.put(f"small {name}")
    small.put(None)


def save(small, saved):
    saved.put(list(iter(small.get, None)))


if __name__ == "__main__":
    small, saved = Queue(), Queue()
    first_goes_on, second_goes_on = Event(), Event()
    first_goes_on.set()
    processes = [
        Process(
            target=shrink, args=(["sea", "sky"], small, first_goes_on)
        ),
        Process(target=shrink, args=(["hill"], small, second_goes_on)),
        Process(target=save, args=(small, saved)),
    ]
    for process in processes:
        process.start()
    print(saved.get())
    processes[-1].join()
    second_goes_on.set()
    for process in processes:
        process.join()
    print([process.exitcode for process in processes])
