"""With __reduce__ the object says how to make it again."""

from multiprocessing import Pool


class StandIn:
    @property
    def __class__(self):
        return int

    def __reduce__(self):
        return StandIn, ()


def describe(item):
    return type(item).__name__


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(describe, [StandIn()]))
