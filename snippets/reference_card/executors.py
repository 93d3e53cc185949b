"""Hand tasks to an executor, and take their results."""

import os
from concurrent.futures import ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

TEXTS = ["one fish", "two fish and a cat", "a dog"]


def count(text):
    return len(text.split())


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(list(executor.map(count, TEXTS, chunksize=2)))
        futures = [executor.submit(count, text) for text in TEXTS]
        for future in as_completed(futures):
            future.result(timeout=60)
        print("counted:", sum(future.result() for future in futures))

    context = get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as executor:
        future = executor.submit(count, "a cat")
        done, late = wait([future], timeout=60)
        print("done:", len(done), "cancelled:", future.cancel())
        executor.shutdown(cancel_futures=True)

    with ProcessPoolExecutor(2, max_tasks_per_child=100) as executor:
        try:
            executor.submit(os._exit, 1).result()
        except BrokenProcessPool:
            print("a worker died")
