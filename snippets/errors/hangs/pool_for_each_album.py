"""A new pool for each album: the processes start again each time."""

from multiprocessing import Pool, current_process


def resize(photo):
    return current_process().name.split("-")[-1]


if __name__ == "__main__":
    albums = [["cat", "dog"], ["owl", "fox"], ["bee", "ant"]]
    workers = set()
    for album in albums:
        with Pool(processes=1) as pool:
            workers.update(pool.map(resize, album))
    print(f"workers started: {len(workers)}")
