"""The workers return their lines, and the parent prints them."""

from multiprocessing import Pool


def report(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for line in pool.imap(report, ["cat", "dog"]):
            print(line)
