"""Each process sends its traceback as text; the parent prints."""

import traceback
from multiprocessing import Process, Queue, current_process


def parse_price(text, reports):
    try:
        float(text)
    except ValueError:
        name = current_process().name
        reports.put(f"--- {name}\n{traceback.format_exc()}")


if __name__ == "__main__":
    reports = Queue()
    for text in ["free", "sold"]:
        parser = Process(
            target=parse_price, args=(text, reports), name=text
        )
        parser.start()
    for report in sorted(reports.get() for _ in range(2)):
        print(report, end="")
