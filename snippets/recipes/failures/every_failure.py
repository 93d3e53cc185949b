"""All photos are tried, and all failures are raised at the end."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    if not photo.endswith(".jpg"):
        raise ValueError("not a photo")
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["ant.jpg", "bee.txt", "cat.jpg", "dog.txt"]
    failures = []
    with ProcessPoolExecutor(max_workers=2) as executor:
        tasks = [executor.submit(resize, photo) for photo in photos]
        for photo, task in zip(photos, tasks, strict=True):
            try:
                print(task.result())
            except Exception as error:
                error.add_note(f"photo: {photo}")
                failures.append(error)
    if failures:
        count = f"{len(failures)} of {len(photos)} photos failed"
        raise ExceptionGroup(count, failures)
