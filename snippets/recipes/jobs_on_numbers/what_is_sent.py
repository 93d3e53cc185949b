"""Four ways to one sum, and what each sends, counted on its way."""

from functools import partial
from multiprocessing import Pool
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from tempfile import TemporaryDirectory

pickled, sizes = ForkingPickler.dumps, []


def dumps(task):
    if task:  # a pool also sends None, to itself
        sizes.append(len(pickled(task)))
    return pickled(task)


def of_month(source, month):
    text = source if isinstance(source, str) else source.read_text()
    return sum(map(int, text.split()[month::12]))


def report(way, results):
    total, each = sum(results), round(sum(sizes) / 8_760)
    print(f"{way:9} {len(sizes):5,} messages {each:3} bytes {total:8,}")
    sizes.clear()


if __name__ == "__main__":
    text = " ".join(str(hour % 25) for hour in range(8_760))
    report("a loop", map(int, text.split()))
    with TemporaryDirectory() as folder, Pool(processes=2) as pool:
        path = Path(folder, "year.txt")
        path.write_text(text)
        ForkingPickler.dumps = dumps
        report("one each", pool.map(int, text.split(), 1))
        report("chunks", pool.map(int, text.split(), 1_000))
        for way, source in {"all data": text, "a path": path}.items():
            call = partial(of_month, source)
            report(way, pool.map(call, range(12), 1))
