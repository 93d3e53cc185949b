"""The worker runs the coroutine and sends its result."""

import asyncio
from concurrent.futures import ProcessPoolExecutor


async def fetch(page):
    return f"<{page}>"


def run_fetch(page):
    return asyncio.run(fetch(page))


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(executor.submit(run_fetch, "index.html").result())
