"""Serves the built site as a good static host does: compressed, with headers for caching, and its own 404 page."""

import gzip
import threading
from contextlib import contextmanager
from functools import cache, partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md", ".webmanifest"}


class Handler(SimpleHTTPRequestHandler):
    """Answers with a whole file, and says nothing on the terminal."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        """Send the file, or where there is none the site's page that says so."""
        path = Path(self.translate_path(self.path))
        if path.is_dir():
            path /= "index.html"
        status = HTTPStatus.OK if path.is_file() else HTTPStatus.NOT_FOUND
        path = path if path.is_file() else Path(self.directory, "404.html")
        body, compressed = content(path, "gzip" in self.headers.get("Accept-Encoding", ""))
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600" if path.suffix == ".html" else "max-age=31536000")
        self.send_header("Vary", "Accept-Encoding")
        if compressed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        """Say nothing."""


@cache
def content(path, may_compress):
    """What is sent of a file, and whether it is compressed."""
    body = path.read_bytes()
    compress = may_compress and path.suffix in COMPRESSED
    return (gzip.compress(body, 9) if compress else body), compress


@contextmanager
def serving(site):
    """Serve the site in a folder for as long as this lasts; gives its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
