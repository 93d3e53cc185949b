"""How many of three tasks are done, by the way the pool ends."""

from multiprocessing import Event, Pool


def set_up(*events):
    global started, go_on
    started, go_on = events


def count_words(text):
    started.set()
    go_on.wait()  # as if it took long
    return len(text.split())


def close_and_join(pool, go_on):
    pool.close()
    go_on.set()
    pool.join()


def terminate_and_join(pool, go_on):
    pool.terminate()
    pool.join()


def only_leave_the_block(pool, go_on):
    pass


if __name__ == "__main__":
    for end in close_and_join, terminate_and_join, only_leave_the_block:
        events = Event(), Event()
        with Pool(1, initializer=set_up, initargs=events) as pool:
            tasks = [pool.apply_async(count_words, [t]) for t in "abc"]
            events[0].wait()
            end(pool, events[1])
        done = sum(task.ready() for task in tasks)
        print(f"{end.__name__}: {done} of 3 done")
