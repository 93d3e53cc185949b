# /// script
# dependencies = ["rich"]
# ///
"""Lines above a bar: the bar's own console prints them."""

from multiprocessing import Pool

from rich.progress import Progress


def resize(photo):
    return photo, "no photo" if photo == "photo3.jpg" else ""


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(8)]
    with Pool(processes=2) as pool, Progress() as progress:
        bar = progress.add_task("Resizing", total=len(photos))
        for photo, fault in pool.imap_unordered(resize, photos):
            if fault:
                progress.console.print(f"{photo}: {fault}")
            progress.advance(bar)
