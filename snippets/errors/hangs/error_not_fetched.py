"""All three tasks fail, and nothing says so."""

from multiprocessing import Pool


def save(photo):
    raise OSError(f"no space for {photo}")


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for photo in ["cat.jpg", "dog.jpg", "owl.jpg"]:
            pool.apply_async(save, (photo,))
        pool.close()
        pool.join()
    print("all photos are saved")
