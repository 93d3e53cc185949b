"""Three processes shrink, two sign, and each hears of each end."""

from multiprocessing import Process, Queue


def shrink(photo):
    return f"small {photo}"


def sign(photo):
    return f"signed {photo}"


def run(work, source, target, before, after):
    for _ in range(before):
        for item in iter(source.get, None):
            target.put(work(item))
    for _ in range(after):
        target.put(None)


if __name__ == "__main__":
    shrinkers, signers = 3, 2
    loaded, small, signed = Queue(), Queue(2), Queue(2)
    stages = [
        (shrinkers, shrink, loaded, small, 1, signers),
        (signers, sign, small, signed, shrinkers, 1),
    ]
    processes = []
    for size, *args in stages:
        for _ in range(size):
            processes.append(Process(target=run, args=args))
            processes[-1].start()
    for item in ["sea", "sky", "hill", "lake"] + [None] * shrinkers:
        loaded.put(item)
    for _ in range(signers):
        for photo in iter(signed.get, None):
            print(f"save {photo}")
    for process in processes:
        process.join()
