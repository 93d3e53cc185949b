"""A misspelt module ends the fork server if on_error says so."""

from multiprocessing import get_context, set_forkserver_preload


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    set_forkserver_preload(["jsn"], on_error="fail")
    context = get_context("forkserver")
    process = context.Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
