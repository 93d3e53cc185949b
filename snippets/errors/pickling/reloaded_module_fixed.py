"""An object made after the reload has the class that is there."""

import fractions
from importlib import reload
from multiprocessing import Pool

if __name__ == "__main__":
    reload(fractions)
    share = fractions.Fraction(1, 4)
    with Pool(processes=2) as pool:
        print(pool.map(float, [share]))
