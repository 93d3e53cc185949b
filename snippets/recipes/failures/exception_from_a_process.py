"""A process sends its parent what it returns, or what it raises."""

import traceback
from multiprocessing import Pipe, Process


def half_width(size):
    return int(size.split("x")[0]) // 2


def send_outcome(sender, function, args):
    try:
        outcome = function(*args), None
    except Exception as error:
        error.add_note(traceback.format_exc().rstrip())
        outcome = None, error
    sender.send(outcome)


def call_in_process(function, *args):
    receiver, sender = Pipe(duplex=False)
    process = Process(
        target=send_outcome, args=(sender, function, args)
    )
    process.start()
    sender.close()  # so that recv() notices if the child dies
    try:
        result, error = receiver.recv()
    except EOFError:
        process.join()
        error = RuntimeError(f"died with exit code {process.exitcode}")
    process.join()
    if error:
        raise error
    return result


if __name__ == "__main__":
    print(call_in_process(half_width, "800x600"))
    print(call_in_process(half_width, "large"))
