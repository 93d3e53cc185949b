"""A Value in a global is the parent's own under fork alone."""

from multiprocessing import Process, Value

in_global = Value("i", 0, lock=False)


def count_one(passed):
    in_global.value += 1
    passed.value += 1


if __name__ == "__main__":
    passed = Value("i", 0, lock=False)
    child = Process(target=count_one, args=(passed,))
    child.start()
    child.join()
    print(f"Value passed as an argument: {passed.value}")
    print(f"Value in a global:           {in_global.value}")
