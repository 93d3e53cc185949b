# /// script
# dependencies = ["pebble"]
# ///
"""pebble ends the worker whose time is up, and starts another one."""

from threading import Event

from pebble import ProcessPool


def fetch(page):
    if page == "stuck":
        Event().wait()  # a server that never answers
    return f"text of {page}"


if __name__ == "__main__":
    limits = {"home": 60, "stuck": 0.5, "news": 60}
    with ProcessPool(max_workers=2) as pool:
        tasks = {
            page: pool.schedule(fetch, [page], timeout=limit)
            for page, limit in limits.items()
        }
        for page in sorted(tasks):
            try:
                print(tasks[page].result())
            except TimeoutError:
                print(f"{page}: no answer, its worker was ended")
