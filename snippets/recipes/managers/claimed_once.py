"""Tasks of a pool share a dictionary: each page is fetched once."""

from multiprocessing import Manager, Pool


def fetch(task, page, owners):
    if owners.setdefault(page, task) != task:
        return None  # another task has it
    return f"<h1>{page}</h1>"


if __name__ == "__main__":
    found = ["/", "/tea", "/", "/about", "/tea"]
    with Manager() as manager, Pool(processes=2) as pool:
        owners = manager.dict()
        tasks = [
            (task, page, owners) for task, page in enumerate(found)
        ]
        texts = pool.starmap(fetch, tasks)
        print(sorted(filter(None, texts)))
