"""How many lines a reader is ahead of the parser, at the most."""

from multiprocessing import Event, Process, Queue, Value

LOG = [f"200 /page{number}" for number in range(1000)]


def read(lines, wanted, is_ahead, taken, most):
    for number, line in enumerate(LOG, 1):
        lines.put(line)
        most.value = max(most.value, number - taken.value)
        if number == wanted:
            is_ahead.set()


def most_ahead(lines, wanted):
    is_ahead, taken, most = Event(), Value("i"), Value("i")
    args = (lines, wanted, is_ahead, taken, most)
    reader = Process(target=read, args=args)
    reader.start()
    is_ahead.wait()  # the parser is slow to begin
    for _ in LOG:
        taken.value += 1
        lines.get()
    reader.join()
    return most.value


if __name__ == "__main__":
    print(f"Queue(): {most_ahead(Queue(), wanted=1000)} lines")
    print(f"Queue(3): {most_ahead(Queue(3), wanted=3)} lines")
