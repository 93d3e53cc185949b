"""Two processes talk through a pipe: each text gets its answer."""

from multiprocessing import Pipe, Process


def count_words(connection):
    while (text := connection.recv()) is not None:
        connection.send(len(text.split()))


if __name__ == "__main__":
    ours, theirs = Pipe()
    counter = Process(target=count_words, args=(theirs,))
    counter.start()
    for text in ("to be or not to be", "that is the question"):
        ours.send(text)
        print(f"{ours.recv()} words: {text}")
    ours.send(None)
    counter.join()
    print(f"exit code {counter.exitcode}")
