"""join(timeout) returns None, late or not: is_alive() knows."""

from multiprocessing import Event, Process


def serve(started, closing_time):
    started.set()
    closing_time.wait()


if __name__ == "__main__":
    started = Event()
    closing_time = Event()
    process = Process(target=serve, args=(started, closing_time))
    process.start()
    started.wait()
    print(f"join(0.1) returns {process.join(0.1)}")
    print(f"alive: {process.is_alive()}, code: {process.exitcode}")

    process.terminate()
    print(f"join() returns {process.join()}")
    print(f"alive: {process.is_alive()}, code: {process.exitcode}")
