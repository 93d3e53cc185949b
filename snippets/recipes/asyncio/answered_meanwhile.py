"""The event loop answers visitors while a worker resizes photos."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(event):
    global visitor_was_here
    visitor_was_here = event


def resize(photo):
    visitor_was_here.wait()  # a worker that takes its time
    return f"small_{photo}"


async def main(executor, event):
    loop = asyncio.get_running_loop()
    resizing = loop.run_in_executor(executor, resize, "cat.jpg")
    print("the loop goes on, and a visitor comes")
    event.set()
    print("resized:", await resizing)


if __name__ == "__main__":
    event = Event()
    with ProcessPoolExecutor(
        max_workers=2, initializer=set_up, initargs=(event,)
    ) as executor:
        asyncio.run(main(executor, event))
