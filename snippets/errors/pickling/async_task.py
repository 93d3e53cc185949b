"""An async function hands the worker a coroutine, not a result."""

from concurrent.futures import ProcessPoolExecutor


async def fetch(page):
    return f"<{page}>"


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(executor.submit(fetch, "index.html").result())
