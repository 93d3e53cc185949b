"""A pipe end that is sent waits with its sender to be fetched."""

from multiprocessing import Pipe, get_context


def hand_over(queue):
    reader, writer = Pipe(duplex=False)
    writer.send("tea")
    queue.put(reader)


if __name__ == "__main__":
    spawn = get_context("spawn")
    queue = spawn.SimpleQueue()
    process = spawn.Process(target=hand_over, args=(queue,))
    process.start()
    process.join()
    print(queue.get().recv())
