"""get() raises what went wrong in the task."""

from multiprocessing import Pool


def save(photo):
    raise OSError(f"no space for {photo}")


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = []
        for photo in ["cat.jpg", "dog.jpg", "owl.jpg"]:
            results.append(pool.apply_async(save, (photo,)))
        pool.close()
        pool.join()
        for result in results:
            result.get()
    print("all photos are saved")
