"""Ctrl-C goes to the loop, and the executor is shut down in order."""

import asyncio
import signal
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(event):
    global stop
    stop = event
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def resize(photo):
    stop.wait()  # a worker in the middle of a photo
    return f"small_{photo}"


async def main(executor, event):
    loop = asyncio.get_running_loop()
    resizing = loop.run_in_executor(executor, resize, "cat.jpg")
    print("resizing", flush=True)
    try:
        await asyncio.shield(resizing)
    except asyncio.CancelledError:
        event.set()
        print("stopping:", await resizing)
        raise


if __name__ == "__main__":
    event = Event()
    with ProcessPoolExecutor(
        max_workers=2, initializer=set_up, initargs=(event,)
    ) as executor:
        try:
            asyncio.run(main(executor, event))
        except KeyboardInterrupt:
            print("all photos are whole")
