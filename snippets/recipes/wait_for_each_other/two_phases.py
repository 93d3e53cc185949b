"""No process goes on to the second step before all did the first."""

from multiprocessing import Array, Barrier, Process


def bake(place, kilos, all_weighed, shares):
    kilos[place] = 10 * (place + 1)
    all_weighed.wait()
    shares[place] = kilos[place] / sum(kilos)


if __name__ == "__main__":
    count = 4
    kilos, shares = Array("d", count), Array("d", count)
    all_weighed = Barrier(count)
    bakers = [
        Process(target=bake, args=(place, kilos, all_weighed, shares))
        for place in range(count)
    ]
    for baker in bakers:
        baker.start()
    for baker in bakers:
        baker.join()
    print([f"{share:.0%}" for share in shares])
