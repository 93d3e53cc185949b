"""multiprocessing says when processes start and end."""

import sys
from multiprocessing import get_context


def resize(photo):
    if photo != "cat.jpg":
        sys.exit(3)


if __name__ == "__main__":
    context = get_context("spawn")
    context.log_to_stderr("INFO")
    for photo in ["cat.jpg", "notes.txt"]:
        args = (photo,)
        worker = context.Process(target=resize, args=args, name=photo)
        worker.start()
        worker.join()
