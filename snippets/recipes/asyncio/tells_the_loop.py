"""A process reports to the event loop, which waits in a thread."""

import asyncio
from multiprocessing import Process, Queue


def convert(film, reports):
    try:
        for minute in range(1, 4):
            reports.put(f"{film}: {minute} of 3 minutes")
    finally:
        reports.put(None)


async def main():
    reports = Queue()
    process = Process(target=convert, args=("holiday.mp4", reports))
    process.start()
    while (report := await asyncio.to_thread(reports.get)) is not None:
        print(report)
    await asyncio.to_thread(process.join)


if __name__ == "__main__":
    asyncio.run(main())
