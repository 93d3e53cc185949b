# /// script
# dependencies = ["grpcio"]
# ///
"""A process is forked while a thread waits for an answer by gRPC."""

from concurrent.futures import ThreadPoolExecutor
from multiprocessing import get_context
from threading import Event

import grpc

asked, may_answer = Event(), Event()


def price(request, context):
    asked.set()
    may_answer.wait()
    return b"120"


def service():
    server = grpc.server(ThreadPoolExecutor())
    handler = grpc.unary_unary_rpc_method_handler(price)
    methods = {"price": handler}
    server.add_registered_method_handlers("Shop", methods)
    port = server.add_insecure_port("localhost:0")
    server.start()
    return server, port


if __name__ == "__main__":
    fork = get_context("fork")
    server, port = service()
    with grpc.insecure_channel(f"localhost:{port}") as channel:
        answer = channel.unary_unary("/Shop/price").future(b"tea")
        asked.wait()
        child = fork.Process(target=print, args=("forked",))
        child.start()
        child.join()
        may_answer.set()
        print(answer.result())
    server.stop(None)
