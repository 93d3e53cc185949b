"""Pool replaces its workers on every version."""

from multiprocessing import get_context


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    photos = ["cat.png", "dog.png", "fox.png"]
    context = get_context("spawn")
    with context.Pool(1, maxtasksperchild=2) as pool:
        for line in pool.imap(resize, photos):
            print(line)
