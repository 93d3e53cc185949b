"""One pool for all albums: its processes start once."""

from multiprocessing import Pool, current_process


def resize(photo):
    return current_process().name.split("-")[-1]


if __name__ == "__main__":
    albums = [["cat", "dog"], ["owl", "fox"], ["bee", "ant"]]
    workers = set()
    with Pool(processes=1) as pool:
        for album in albums:
            workers.update(pool.map(resize, album))
    print(f"workers started: {len(workers)}")
