"""A lambda or an inner function cannot be the target under spawn."""

from multiprocessing import get_context


def scaler(factor):
    def scale(width):
        print(width * factor)

    return scale


if __name__ == "__main__":
    context = get_context("spawn")
    for target in (scaler(2), lambda width: print(width * 2)):
        process = context.Process(target=target, args=(640,))
        try:
            process.start()
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
            print(f"not started: {target}")
