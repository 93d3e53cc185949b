"""A manager has sets, since 3.14."""

from multiprocessing import Manager, Process


def crawl(seen, links):
    seen.update(links)


if __name__ == "__main__":
    with Manager() as manager:
        seen = manager.set(["/"])
        process = Process(target=crawl, args=(seen, ["/", "/news"]))
        process.start()
        process.join()
        print(f"pages: {sorted(seen)}")
        print(f"/news seen: {'/news' in seen}")
