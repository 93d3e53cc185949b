"""Callbacks run in the parent, in a thread that belongs to the pool."""

import threading
from multiprocessing import Pool


def parse_price(text):
    return float(text)


def keep(result):
    thread = threading.current_thread()
    in_main = thread is threading.main_thread()
    log.append(f"kept {result}, in the main thread: {in_main}")


def complain(error):
    log.append(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    log = []
    with Pool(processes=1) as pool:
        for text in ["4.50", "free"]:
            pool.apply_async(
                parse_price,
                (text,),
                callback=keep,
                error_callback=complain,
            )
        pool.apply_async(parse_price, ("lost",))
        pool.map_async(parse_price, ["7.25", "9"], callback=keep)
        pool.close()
        pool.join()
    print("\n".join(log))
