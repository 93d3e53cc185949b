"""One job in threads and in processes; the GIL decides which pays."""

import sys
import sysconfig
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

seen = []


def brightness(photo):
    seen.append(photo)
    return sum(pixel % 256 for pixel in range(photo))


if __name__ == "__main__":
    without = sysconfig.get_config_var("Py_GIL_DISABLED") == 1
    print("built to do without the GIL:", without)
    has_gil = getattr(sys, "_is_gil_enabled", lambda: True)
    print("the GIL is on:", has_gil())
    for executor in (ThreadPoolExecutor, ProcessPoolExecutor):
        seen.clear()
        with executor(max_workers=2) as pool:
            sums = list(pool.map(brightness, [3000, 4000]))
        print(f"{executor.__name__}: {sums}, seen here: {len(seen)}")
