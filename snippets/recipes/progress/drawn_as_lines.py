# /// script
# dependencies = ["tqdm"]
# ///
"""What tqdm draws: one line, again and again from its beginning."""

from multiprocessing import Pool

from tqdm import tqdm


class Lines:
    """A terminal that keeps each line that is drawn over."""

    def write(self, text):
        if text.strip():
            print(text.replace("\r", "<return>").rstrip())

    def flush(self):
        pass


def resize(photo):
    return f"small_{photo}"


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(4)]
    look = {"ascii": " #", "bar_format": "{n}/{total} [{bar:12}]"}
    often = {"mininterval": 0, "miniters": 1, "file": Lines()}
    with Pool(processes=2) as pool:
        results = pool.imap_unordered(resize, photos)
        for _ in tqdm(results, total=len(photos), **look, **often):
            pass
