# /// script
# dependencies = ["pyzmq"]
# ///
"""ZeroMQ: what a forked child sends by its parent's context is lost."""

from multiprocessing import get_context

import zmq


def send_page(context, address, page):
    with context.socket(zmq.PUSH) as jobs:
        jobs.connect(address)
        jobs.send_string(page)
        print(f"{page} is sent")


def send_by_new_context(address, page):
    with zmq.Context() as context:
        send_page(context, address, page)


if __name__ == "__main__":
    fork = get_context("fork")
    with zmq.Context() as context, context.socket(zmq.PULL) as jobs:
        port = jobs.bind_to_random_port("tcp://127.0.0.1")
        address = f"tcp://127.0.0.1:{port}"
        for send, args in (
            (send_page, (context, address, "cover")),
            (send_by_new_context, (address, "letter")),
        ):
            child = fork.Process(target=send, args=args)
            child.start()
            child.join()
        print(f"{jobs.recv_string()} has come")
        print("anything else:", jobs.poll(1000) != 0)
