"""A child that dies while it is sent a large argument."""

from multiprocessing import get_all_start_methods, get_context

if __name__ == "__main__":

    def measure(photo):
        print(f"{len(photo)} bytes")

    has_server = "forkserver" in get_all_start_methods()
    context = get_context("forkserver" if has_server else "spawn")
    photo = bytes(10_000_000)
    process = context.Process(target=measure, args=(photo,))
    process.start()
    process.join()
