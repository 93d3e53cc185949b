"""starmap unpacks each input into arguments; map does not."""

from multiprocessing import Pool


def area(width, height):
    return width * height


if __name__ == "__main__":
    sizes = [(640, 480), (800, 600), (1024, 768)]
    with Pool(processes=2) as pool:
        print(f"starmap: {pool.starmap(area, sizes)}")
        try:
            pool.map(area, sizes)
        except TypeError as error:
            print(f"map: TypeError: {error}")
