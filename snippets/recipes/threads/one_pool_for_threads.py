"""Three threads use one pool at the same time."""

from multiprocessing import Pool
from threading import Barrier, Thread


def resize(photo):
    return f"small_{photo}"


def serve(visitor, pool, all_here):
    all_here.wait()
    photos = [f"{visitor}{number}.jpg" for number in range(3)]
    answers[visitor] = pool.map(resize, photos)


if __name__ == "__main__":
    answers = {}
    with Pool(2) as pool:
        all_here = Barrier(3)
        threads = [
            Thread(target=serve, args=(visitor, pool, all_here))
            for visitor in ["ada", "bo", "cem"]
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    for visitor in sorted(answers):
        print(visitor, answers[visitor])
