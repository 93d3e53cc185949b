"""Two processes find the same pages, and check each of them once."""

from multiprocessing import Manager, Process

FOUND = ["/", "/tea", "/about"]


def check(seen, lock, checked, both_are_here):
    both_are_here.wait()
    for page in FOUND:
        with lock:
            if page in seen:
                continue
            seen.add(page)
        checked.append(page)


if __name__ == "__main__":
    with Manager() as manager:
        seen, checked = manager.set(), manager.list()
        args = seen, manager.Lock(), checked, manager.Barrier(2)
        checkers = [Process(target=check, args=args) for _ in range(2)]
        for checker in checkers:
            checker.start()
        for checker in checkers:
            checker.join()
        print(sorted(checked))
