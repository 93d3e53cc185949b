"""Fetch pages in the tasks of an event loop."""

import asyncio

PAGES = [f"{number}.html" for number in range(12)]


async def fetch(page):
    await asyncio.sleep(0.05)  # as if a server took that long
    return f"<h1>{page}</h1>"


async def fetch_all():
    return await asyncio.gather(*map(fetch, PAGES))


if __name__ == "__main__":
    texts = asyncio.run(fetch_all())
    print(f"{len(texts)} pages, the last one is {texts[-1]}")
