"""Cancelling ends the waiting; the worker finishes its photo."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(*events):
    global begun, cancelled, finished
    begun, cancelled, finished = events


def resize(photo):
    begun.set()
    cancelled.wait()
    finished.set()  # ... although nobody waits for it any more


async def main(executor, begun, cancelled, finished):
    loop = asyncio.get_running_loop()
    resizing = loop.run_in_executor(executor, resize, "cat.jpg")
    await asyncio.to_thread(begun.wait)
    resizing.cancel()
    try:
        await resizing
    except asyncio.CancelledError:
        print("cancelled, says asyncio")
    cancelled.set()
    await asyncio.to_thread(finished.wait)
    print("resized, says the worker")


if __name__ == "__main__":
    events = Event(), Event(), Event()
    with ProcessPoolExecutor(
        max_workers=1, initializer=set_up, initargs=events
    ) as executor:
        asyncio.run(main(executor, *events))
