# /// script
# dependencies = ["rich"]
# ///
"""One bar for a pool: the parent draws it, a step for each result."""

from multiprocessing import Pool

from rich.progress import track


def resize(photo):
    return f"small_{photo}"


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(8)]
    with Pool(processes=2) as pool:
        results = pool.imap_unordered(resize, photos)
        small = list(track(results, "Resizing", total=len(photos)))
    print(f"{len(small)} photos: {min(small)} to {max(small)}")
