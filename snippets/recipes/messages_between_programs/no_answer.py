# /// script
# dependencies = ["pyzmq"]
# ///
"""ZeroMQ: a question gets no answer in time, and is asked again."""

from multiprocessing import Pipe, Process
from threading import Event

import zmq


def serve(address, is_stuck, line):
    with zmq.Context() as context, context.socket(zmq.REP) as server:
        server.bind(address)
        line.send(server.last_endpoint.decode())
        page = server.recv_string()
        if is_stuck:
            Event().wait()
        server.send_string(f"{page}: 40 cents")


def ask(context, address, page, seconds):
    with context.socket(zmq.REQ) as question:
        question.linger = 0
        question.connect(address)
        question.send_string(page)
        if question.poll(seconds * 1000):
            return question.recv_string()
        return None


if __name__ == "__main__":
    address, (ours, line) = "tcp://127.0.0.1:*", Pipe()
    with zmq.Context() as context:
        for stuck, seconds in (True, 1), (False, 30):
            server = Process(target=serve, args=(address, stuck, line))
            server.start()
            address = ours.recv()
            answer = ask(context, address, "cover", seconds)
            print(answer)
            if not answer:
                server.kill()
            server.join()
