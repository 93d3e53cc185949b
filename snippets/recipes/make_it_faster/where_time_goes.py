"""Where the time of a pool goes, in percent of its workers' time."""

import pickle
from collections import Counter
from multiprocessing import Pool, current_process
from time import perf_counter


def plan(stops):  # your function in its place
    return sum((a - b) ** 2 for a in stops for b in stops)


def timed(item):
    times = [perf_counter()]
    for step in pickle.loads, plan, pickle.dumps:
        item = step(item)
        times.append(perf_counter())
    return current_process().name, times, item


if __name__ == "__main__":
    workers = 2
    tours = [list(range(40 * n)) for n in range(25)]  # your inputs
    packed = [pickle.dumps(tour) for tour in tours]
    begin = perf_counter()
    with Pool(workers) as pool:
        done = pool.map(timed, packed, chunksize=1)
        end = perf_counter()
    spent = Counter()
    for worker in {name for name, *_ in done}:
        tasks = [times for name, times, _ in done if name == worker]
        spent["starting"] += tasks[0][0] - begin
        for sent, unpickled, computed, pickled in tasks:
            spent["unpickling"] += unpickled - sent
            spent["computing"] += computed - unpickled
            spent["pickling"] += pickled - computed
        spent["idle at the end"] += end - tasks[-1][-1]
    spent["waiting"] = workers * (end - begin) - spent.total()
    for part, seconds in spent.items():
        print(f"{part:15} {seconds / workers / (end - begin):4.0%}")
