"""A time limit that stops the work: a process of its own, killed."""

import asyncio
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait
from threading import Event


def resize(photo, sender):
    if photo == "broken.jpg":
        Event().wait()  # never comes to an end
    sender.send(f"small_{photo}")


async def run_for(seconds, target, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=target, args=(*args, sender))
    process.start()
    sender.close()
    try:
        async with asyncio.timeout(seconds):
            await asyncio.to_thread(wait, [receiver, process.sentinel])
            return receiver.recv() if receiver.poll() else None
    except BaseException:
        process.kill()
        raise
    finally:
        process.join()


async def main():
    print(await run_for(60, resize, "cat.jpg"))
    try:
        await run_for(2, resize, "broken.jpg")
    except TimeoutError:
        print("broken.jpg: stopped")


if __name__ == "__main__":
    asyncio.run(main())
