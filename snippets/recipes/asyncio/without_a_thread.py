"""The loop watches the pipe of a process: no thread has to wait."""

import asyncio
from multiprocessing import Pipe, Process


def convert(film, sender):
    for minute in range(1, 4):
        sender.send(f"{film}: {minute} of 3 minutes")


async def main():
    loop = asyncio.get_running_loop()
    messages = asyncio.Queue()
    receiver, sender = Pipe(duplex=False)

    def take():
        try:
            messages.put_nowait(receiver.recv())
        except EOFError:  # the process has ended
            loop.remove_reader(receiver.fileno())
            messages.put_nowait(None)

    process = Process(target=convert, args=("holiday.mp4", sender))
    process.start()
    sender.close()
    loop.add_reader(receiver.fileno(), take)
    while (message := await messages.get()) is not None:
        print(message)
    process.join()


if __name__ == "__main__":
    asyncio.run(main())
