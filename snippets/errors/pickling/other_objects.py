"""What belongs to one process has an error of its own each."""

import contextvars
import hashlib
import mmap
import re
import ssl
import threading
from multiprocessing import Pool


def objects():
    yield re.match("a", "a")
    yield hashlib.sha256()
    yield threading.local()
    yield ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    yield mmap.mmap(-1, 8)
    yield contextvars.copy_context()


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        for item in objects():
            try:
                pool.apply(print, (item,))
            except TypeError as error:
                print(f"TypeError: {error}")
