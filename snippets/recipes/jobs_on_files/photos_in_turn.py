# /// script
# dependencies = ["pillow"]
# ///
"""A thumbnail is made of each photo, one after another."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

if __name__ == "__main__":
    with TemporaryDirectory() as name:
        folder = Path(name)
        for photo in "ant.jpg", "bee.jpg", "cat.jpg":
            Image.radial_gradient("L").save(folder / photo)
        for photo in sorted(folder.glob("*.jpg")):
            with Image.open(photo) as image:
                image.thumbnail((64, 64))
                image.save(photo.with_suffix(".png"))
            print(f"{photo.name}: {image.width} x {image.height} dots")
