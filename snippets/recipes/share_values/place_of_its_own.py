"""Each process writes to its own place of an Array without a lock."""

from multiprocessing import Array, Process


def download(sizes, totals, place):
    for size in sizes:
        totals[place] += size


if __name__ == "__main__":
    shares = [[300, 500, 200], [400, 100]]
    totals = Array("q", len(shares), lock=False)
    downloads = [
        Process(target=download, args=(sizes, totals, place))
        for place, sizes in enumerate(shares)
    ]
    for process in downloads:
        process.start()
    for process in downloads:
        process.join()
    print(f"{totals[:]}, {sum(totals)} kB in all")
