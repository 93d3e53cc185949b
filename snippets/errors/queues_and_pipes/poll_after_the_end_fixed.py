"""The end of a pipe is caught, whichever call tells of it."""

from multiprocessing import Pipe

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    outbox.send("beach.jpg")
    outbox.close()
    try:
        while inbox.poll(timeout=60):
            print(inbox.recv())
    except (EOFError, BrokenPipeError):
        print("no more photos will come")
