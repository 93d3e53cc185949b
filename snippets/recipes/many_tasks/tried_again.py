"""What has failed is tried again, in rounds, and then reported."""

from concurrent.futures import ProcessPoolExecutor, as_completed

BUSY = {"2.png": 1, "3.png": 99}  # how many rounds fail


def read(scan, number):
    if number <= BUSY.get(scan, 0):
        raise ConnectionError("the archive is busy")
    return f"text of {scan}"


def run_round(executor, scans, number):
    texts, failed = {}, {}
    tasks = {
        executor.submit(read, scan, number): scan for scan in scans
    }
    for task in as_completed(tasks):
        if error := task.exception():
            failed[tasks[task]] = error
        else:
            texts[tasks[task]] = task.result()
    return texts, failed


if __name__ == "__main__":
    texts, failed = {}, dict.fromkeys(["1.png", "2.png", "3.png"])
    with ProcessPoolExecutor(max_workers=2) as executor:
        for number in (1, 2, 3):
            done, failed = run_round(executor, failed, number)
            texts |= done
            print(f"round {number}: {list(done)} read")
    for scan, error in failed.items():
        print(f"{scan}: {error!r}")
