"""Two parsers share a log, and join() waits until all is parsed."""

from multiprocessing import JoinableQueue, Process, Value

LOGS = {
    "monday.log": ["200 /shop", "500 /cart", "200 /cat"],
    "tuesday.log": ["500 /cart", "500 /shop"],
}


def parse(lines, errors):
    while True:
        line = lines.get()
        try:
            if line.startswith("5"):
                with errors.get_lock():
                    errors.value += 1
        finally:
            lines.task_done()


if __name__ == "__main__":
    lines, errors = JoinableQueue(), Value("i")
    for _ in range(2):
        Process(target=parse, args=(lines, errors), daemon=True).start()
    for name, log in LOGS.items():
        for line in log:
            lines.put(line)
        lines.join()
        print(f"errors up to {name}: {errors.value}")
