"""Crawl a site with asyncio: one thread, four pages at a time."""

import asyncio
import re
import sys


async def reply(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.0 200 OK\r\n\r\n")
    writer.write(b'<a href="/oil"> <a href="/gas">')
    writer.close()


async def fetch(address, path, limit):
    async with limit, asyncio.timeout(60):
        reader, writer = await asyncio.open_connection(*address)
        writer.write(f"GET {path} HTTP/1.0\r\n\r\n".encode())
        page = await reader.read()
        writer.close()
    return page.partition(b"\r\n\r\n")[2].decode()


async def crawl(at_once):
    pages, new, limit = {}, ["/"], asyncio.Semaphore(at_once)
    async with await asyncio.start_server(reply, "127.0.0.1") as server:
        address = server.sockets[0].getsockname()
        while new:
            tasks = [fetch(address, path, limit) for path in new]
            pages |= zip(new, await asyncio.gather(*tasks), strict=True)
            text = "".join(pages[path] for path in new)
            links = re.findall('href="(.+?)"', text)
            new = sorted(set(links) - pages.keys())
    return pages


if __name__ == "__main__":
    pages = asyncio.run(crawl(at_once=4))
    print("found:", *pages)
    sys.exit(pages != asyncio.run(crawl(at_once=1)))
