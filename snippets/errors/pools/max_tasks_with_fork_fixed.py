"""Without mp_context, max_tasks_per_child takes spawn."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with ProcessPoolExecutor(1, max_tasks_per_child=1) as executor:
        print(executor.submit(resize, "cat.png").result())
