"""A queue, a dictionary, a list, a namespace and a lock for all."""

from multiprocessing import Manager, Process

SITE = {"/": "Home", "/tea": "Tea", "/about": "About us"}


def check(pages, titles, missing, state, lock):
    while (page := pages.get()) is not None:
        if page in SITE:
            titles[page] = SITE[page]
        else:
            missing.append(page)
        with lock:
            state.checked += 1


if __name__ == "__main__":
    with Manager() as manager:
        pages, titles = manager.Queue(), manager.dict()
        missing, lock = manager.list(), manager.Lock()
        state = manager.Namespace(checked=0)
        args = pages, titles, missing, state, lock
        checkers = [Process(target=check, args=args) for _ in range(2)]
        for checker in checkers:
            checker.start()
        for page in [*SITE, "/cofee", None, None]:
            pages.put(page)
        for checker in checkers:
            checker.join()
        print(sorted(titles.items()))
        print(missing)
        print(state)
