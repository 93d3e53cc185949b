"""The sender stays until the pipe end is fetched."""

from multiprocessing import Pipe, get_context


def hand_over(queue, fetched):
    reader, writer = Pipe(duplex=False)
    writer.send("tea")
    queue.put(reader)
    fetched.wait()


if __name__ == "__main__":
    spawn = get_context("spawn")
    queue, fetched = spawn.SimpleQueue(), spawn.Event()
    process = spawn.Process(target=hand_over, args=(queue, fetched))
    process.start()
    reader = queue.get()
    fetched.set()
    print(reader.recv())
    process.join()
