"""When the sender is gone, recv() raises EOFError and never waits."""

from multiprocessing import Pipe, Process


def find_errors(log, sender):
    for line in log:
        if line.startswith("error:"):
            sender.send(line)
    sender.close()


if __name__ == "__main__":
    log = ["ok: login", "error: disk full", "error: no route"]
    receiver, sender = Pipe(duplex=False)
    finder = Process(target=find_errors, args=(log, sender))
    finder.start()
    sender.close()
    while True:
        try:
            print(receiver.recv())
        except EOFError:
            print("that was all")
            break
    finder.join()
