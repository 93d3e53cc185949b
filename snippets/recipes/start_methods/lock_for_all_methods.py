"""A lock and a value of one context serve children of every method."""

from multiprocessing import get_all_start_methods, get_context


def resize(photos, done):
    for _ in photos:
        with done.get_lock():
            done.value += 1


if __name__ == "__main__":
    done = get_context("spawn").Value("i", 0)
    processes = [
        get_context(method).Process(
            target=resize, args=(["sea.jpg"] * 100, done)
        )
        for method in get_all_start_methods()
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print({process.exitcode for process in processes})
    print(done.value == 100 * len(processes))
