"""No limit is None, not 0, and a setting is made a number."""

from multiprocessing import Pool


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    settings = {"MAX_TASKS": "0"}
    limit = int(settings["MAX_TASKS"]) or None
    with Pool(1, maxtasksperchild=limit) as pool:
        print(pool.apply(resize, ("cat.png",)))
