"""Ask which start methods there are, and take one of them."""

from multiprocessing import get_all_start_methods, get_context


def greet():
    print("hello")


if __name__ == "__main__":
    has_server = "forkserver" in get_all_start_methods()
    method = "forkserver" if has_server else "spawn"
    process = get_context(method).Process(target=greet)
    process.start()
    process.join()
