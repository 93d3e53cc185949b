# /// script
# dependencies = ["pillow"]
# ///
"""Two workers make thumbnails, and Ctrl-C leaves only whole ones."""

import sys
from multiprocessing import Pool
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from tempfile import TemporaryDirectory
from time import sleep

from PIL import Image


def shrink(photo):
    try:
        with Image.open(photo) as image:
            image.thumbnail((64, 64))
            image.save(part := photo.with_suffix(".part"), "PNG")
        sleep(3600 if photo.stem == "huge" else 0)  # a slow disk
        return part.replace(photo.with_suffix(".png")).name
    except Exception as error:
        return f"{photo.name}: {type(error).__name__}"


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        for photo in "ant", "bee", "cat", *sys.argv[1:]:
            Image.radial_gradient("L").save(Path(name, f"{photo}.jpg"))
        Path(name, "torn.jpg").write_bytes(b"no photo")
        photos, status = sorted(Path(name).glob("*.jpg")), 1
        try:
            with Pool(2, signal, (SIGINT, SIG_IGN)) as pool:
                for state in pool.imap_unordered(shrink, photos):
                    print(state)
        except KeyboardInterrupt:
            status = 130
        new = {p: p.read_bytes() for p in Path(name).glob("*.png")}
        print(f"{len(new)} of {len(photos)} thumbnails")
        again = [shrink(path.with_suffix(".jpg")) for path in new]
        print("as in turn:", all(p.read_bytes() == new[p] for p in new))
    sys.exit(status if len(new) < len(photos) else 0)
