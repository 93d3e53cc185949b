"""A call in a process of its own is stopped when its time is up."""

import threading
from multiprocessing import Pipe, Process


def fetch(page):
    if page == "slow.html":
        threading.Event().wait()  # a server that never answers
    return f"<h1>{page}</h1>"


def send_result(sender, function, args):
    sender.send(function(*args))


def call_with_limit(seconds, function, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(target=send_result, args=(sender, function, args))
    process.start()
    sender.close()
    try:
        if not receiver.poll(seconds):
            raise TimeoutError(f"no result after {seconds} s")
        result = receiver.recv()
    except BaseException:  # Ctrl-C, too, leaves nothing running
        process.kill()
        raise
    finally:
        process.join()
    return result


if __name__ == "__main__":
    print(call_with_limit(30, fetch, "index.html"))
    try:
        print(call_with_limit(0.5, fetch, "slow.html"))
    except TimeoutError as error:
        print(f"slow.html: {error}")
