# /// script
# dependencies = ["tqdm"]
# ///
"""No bar in a log file: tqdm draws in a terminal alone."""

from multiprocessing import Pool

from tqdm import tqdm


def resize(photo):
    return f"small_{photo}"


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(8)]
    with Pool(processes=2) as pool:
        results = pool.imap_unordered(resize, photos)
        bar = tqdm(results, total=len(photos), disable=None)
        print(f"no bar here: {bool(bar.disable)}")
        small = list(bar)
    print(f"{len(small)} photos")
