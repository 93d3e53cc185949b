"""A semaphore holds submit back while four tasks are not done."""

from concurrent.futures import ProcessPoolExecutor
from threading import BoundedSemaphore


def read_pages():
    for number in range(1, 201):
        yield f"page {number}"


def count_words(page):
    return len(page.split())


if __name__ == "__main__":
    places, tasks, most = BoundedSemaphore(4), [], 0
    with ProcessPoolExecutor(max_workers=2) as executor:
        for page in read_pages():
            places.acquire()
            task = executor.submit(count_words, page)
            task.add_done_callback(lambda task: places.release())
            tasks.append(task)
            most = max(most, sum(not task.done() for task in tasks))
    words = sum(task.result() for task in tasks)
    print(f"{len(tasks)} tasks, {words} words")
    print(f"never more than 4 tasks waiting or running: {most <= 4}")
