"""One context gives processes, queues, pools and executors alike."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process, get_context


def count_words(line):
    return len(line.split()), current_process().name


def send_count(queue, line):
    queue.put(count_words(line))


if __name__ == "__main__":
    context = get_context("spawn")

    queue = context.Queue()
    process = context.Process(
        target=send_count, args=(queue, "one two three")
    )
    process.start()
    print(queue.get())
    process.join()

    with context.Pool(processes=1) as pool:
        print(pool.map(count_words, ["four five"]))

    with ProcessPoolExecutor(1, mp_context=context) as executor:
        print(list(executor.map(count_words, ["six"])))
