"""as_completed: each result as soon as it is there."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event


def set_up(event):
    global small_one_shown
    small_one_shown = event


def resize(photo):
    if photo == "poster.jpg":
        small_one_shown.wait()  # a large photo takes longer
    return f"small_{photo}"


async def main(executor, event):
    loop = asyncio.get_running_loop()
    tasks = [
        loop.run_in_executor(executor, resize, photo)
        for photo in ["poster.jpg", "stamp.jpg"]
    ]
    for next_one in asyncio.as_completed(tasks):
        print("resized:", await next_one)
        event.set()


if __name__ == "__main__":
    event = Event()
    with ProcessPoolExecutor(
        max_workers=2, initializer=set_up, initargs=(event,)
    ) as executor:
        asyncio.run(main(executor, event))
