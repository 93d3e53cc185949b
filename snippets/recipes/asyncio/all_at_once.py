"""gather: all tasks at once, results in the order of the inputs."""

import asyncio
from concurrent.futures import ProcessPoolExecutor


def resize(photo, width):
    if not photo.endswith(".jpg"):
        raise ValueError(f"{photo} is no photo")
    return f"{photo}: {width} pixels"


async def main(executor):
    loop = asyncio.get_running_loop()
    tasks = [
        loop.run_in_executor(executor, resize, photo, 640)
        for photo in ["cat.jpg", "notes.txt", "dog.jpg"]
    ]
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        print(repr(result))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        asyncio.run(main(executor))
