# /// script
# dependencies = ["rich"]
# ///
"""One bar for an executor: a step for each future that is done."""

from concurrent.futures import ProcessPoolExecutor, as_completed

from rich.progress import track


def resize(photo):
    if photo == "photo3.jpg":
        raise ValueError(f"{photo} is no photo")
    return f"small_{photo}"


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(8)]
    small, faults = [], []
    with ProcessPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(resize, photo) for photo in photos]
        done = as_completed(futures)
        for future in track(done, "Resizing", total=len(futures)):
            try:
                small.append(future.result())
            except ValueError as error:
                faults.append(error)
    print(len(small), "resized;", *faults)
