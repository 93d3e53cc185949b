"""Six pages by a loop, by threads, by processes: what it costs."""

import pickle
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool
from threading import Barrier, Thread
from urllib.request import urlopen


class Archive(BaseHTTPRequestHandler):
    def do_GET(self):
        self.server.all_ask.wait()  # one wait for all that ask at once
        self.send_response_only(200)
        self.end_headers()
        self.wfile.write(b"18 degrees, " * 1_000)


def fetch(url):
    with urlopen(url, timeout=60) as response:
        return response.read()


def fetch_all(way, server, at_once, map_urls):
    waits = []
    server.all_ask = Barrier(at_once, lambda: waits.append(way))
    urls = [f"http://127.0.0.1:{server.server_port}/"] * 6
    pages = list(map_urls(fetch, urls))
    print(f"waits of {way}: {len(waits)}")
    return sum(len(pickle.dumps(page)) for page in pages)


if __name__ == "__main__":
    with Pool(2) as pool, ThreadPool(6) as threads:
        server = ThreadingHTTPServer(("127.0.0.1", 0), Archive)
        Thread(target=server.serve_forever, daemon=True).start()
        fetch_all("a loop", server, 1, map)
        fetch_all("6 threads", server, 6, threads.map)
        size = fetch_all("2 processes", server, 2, pool.map)
    print(f"and {size // 1_000} kB pickled and sent")
