# /// script
# dependencies = ["pyzmq"]
# ///
"""ZeroMQ: jobs go out to two printers, and results come back."""

from multiprocessing import Event, Process, active_children

import zmq

HERE = "tcp://127.0.0.1"


def print_jobs(jobs_port, results_port, is_over):
    with (
        zmq.Context() as context,
        context.socket(zmq.PULL) as jobs,
        context.socket(zmq.PUSH) as results,
    ):
        jobs.connect(f"{HERE}:{jobs_port}")
        results.connect(f"{HERE}:{results_port}")
        while not is_over.is_set():
            if jobs.poll(100):
                results.send_json(jobs.recv_json() | {"printed": True})


if __name__ == "__main__":
    is_over = Event()
    with (
        zmq.Context() as context,
        context.socket(zmq.PUSH) as jobs,
        context.socket(zmq.PULL) as results,
    ):
        ports = [s.bind_to_random_port(HERE) for s in (jobs, results)]
        for _ in range(2):
            Process(target=print_jobs, args=(*ports, is_over)).start()
        for page in "cover", "letter", "map":
            jobs.send_json({"page": page})
        for _ in range(3):
            print(results.recv_json())
        is_over.set()
        for printer in active_children():
            printer.join()
