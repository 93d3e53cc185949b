"""What must happen at the end stands in a finally block."""

import sys
from concurrent.futures import ProcessPoolExecutor


def save(report):
    return f"{report}: saved"


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        try:
            print("working")
            sys.exit()
        finally:
            print(executor.submit(save, "report").result())
