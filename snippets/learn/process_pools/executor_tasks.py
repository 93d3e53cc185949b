"""A ProcessPoolExecutor: map, submit, as_completed, and its end."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def area(width, height):
    return width * height


if __name__ == "__main__":
    widths, heights = [640, 800], [480, 600]
    with ProcessPoolExecutor(max_workers=2) as executor:
        print(f"map: {list(executor.map(area, widths, heights))}")

        sizes = [(1, 2), (3, 4), (5, 6)]
        futures = {executor.submit(area, *size): size for size in sizes}
        for future in as_completed(futures):
            print(f"{futures[future]}: {future.result()}")

        late = executor.submit(area, 7, 8)
    print(f"after the with block: done is {late.done()}")
