"""Other programs, two at a time: a thread waits for each."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

PROGRAM = "import sys; print('converted', sys.argv[1])"


def convert(film):
    command = [sys.executable, "-c", PROGRAM, film]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()


if __name__ == "__main__":
    films = ["birthday.mp4", "holiday.mp4", "wedding.mp4"]
    with ThreadPoolExecutor(max_workers=2) as threads:
        for line in threads.map(convert, films):
            print(line)
