"""Crawl a site with four threads, and check it with a plain loop."""

import re
import sys
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.request import urlopen


class Archive(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response_only(200)
        self.end_headers()
        self.wfile.write(b'<a href="/oil"> <a href="/gas">')


def fetch(url):
    with urlopen(url, timeout=60) as response:
        return response.read().decode()


def crawl(site, map_urls):
    pages, new = {}, [site + "/"]
    while new:
        pages |= zip(new, map_urls(fetch, new), strict=True)
        text = "".join(pages[url] for url in new)
        paths = re.findall('href="(.+?)"', text)
        new = sorted({site + path for path in paths} - pages.keys())
    return pages


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), Archive)
    Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_port}"
    with ThreadPoolExecutor(max_workers=4) as threads:
        pages = crawl(site, threads.map)
    print("found:", *(url.removeprefix(site) for url in pages))
    sys.exit(pages != crawl(site, map))
