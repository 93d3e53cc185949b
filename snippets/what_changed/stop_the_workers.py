"""terminate_workers() ends tasks that run, since 3.14."""

from concurrent.futures import ProcessPoolExecutor, wait
from multiprocessing import Event, Lock


def setup(*shared):
    global running, gate
    running, gate = shared


def render(page):
    running.set()
    with gate:  # for ever, as long as the parent holds it
        return page


if __name__ == "__main__":
    running, gate = Event(), Lock()
    with gate:
        executor = ProcessPoolExecutor(1, None, setup, (running, gate))
        future = executor.submit(render, "page-1")
        running.wait()
        wait([future], timeout=0.5)  # it is given a moment
        executor.terminate_workers()
        print(f"render: {type(future.exception()).__name__}")
