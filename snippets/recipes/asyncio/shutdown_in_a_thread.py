"""A thread waits for the executor, and the loop goes on."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(event):
    global visitor_was_here
    visitor_was_here = event


def resize(photo):
    visitor_was_here.wait()
    return f"small_{photo}"


async def main(event):
    loop = asyncio.get_running_loop()
    executor = ProcessPoolExecutor(
        max_workers=2, initializer=set_up, initargs=(event,)
    )
    try:
        resizing = loop.run_in_executor(executor, resize, "cat.jpg")
        loop.call_soon(event.set)
        print("all is submitted")
    finally:
        await asyncio.to_thread(executor.shutdown)
    print("resized:", await resizing)


if __name__ == "__main__":
    asyncio.run(main(Event()))
