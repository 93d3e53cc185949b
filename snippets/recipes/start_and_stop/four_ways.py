"""Four ways to get a result back from a Process."""

from multiprocessing import Manager, Pipe, Process, Queue, Value


def width_of(photo):
    return len(photo) * 100  # as if it opened the photo


def put(photo, queue):
    queue.put((photo, width_of(photo)))


def send(photo, sender):
    sender.send(width_of(photo))


def store(photo, number):
    number.value = width_of(photo)


def note(photo, widths):
    widths[photo] = width_of(photo)


if __name__ == "__main__":
    queue, number = Queue(), Value("i")
    receiver, sender = Pipe(duplex=False)
    with Manager() as manager:
        widths = manager.dict()
        jobs = {put: queue, send: sender, store: number, note: widths}
        processes = []
        for target, way in jobs.items():
            process = Process(target=target, args=("cat.jpg", way))
            process.start()
            processes.append(process)
        print(f"Queue: {queue.get()}, Pipe: {receiver.recv()}")
        for process in processes:
            process.join()
        print(f"Value: {number.value}, Manager: {widths}")
