"""An object made before a reload has a class that is gone."""

import fractions
from importlib import reload
from multiprocessing import Pool

if __name__ == "__main__":
    share = fractions.Fraction(1, 3)
    reload(fractions)
    with Pool(processes=2) as pool:
        print(pool.map(float, [share]))
