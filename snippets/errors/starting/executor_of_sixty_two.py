"""An executor has at most 61 workers on Windows."""

from concurrent.futures import ProcessPoolExecutor

if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=62) as executor:
        print("made")
