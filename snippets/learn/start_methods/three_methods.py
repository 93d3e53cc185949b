"""What a child sees of a global that its parent has changed."""

from multiprocessing import get_all_start_methods, get_context

discount = 0


def report(method, sent):
    print(f"{method:10}  global: {discount:2}  argument: {sent:2}")


if __name__ == "__main__":
    discount = 20
    for method in sorted(get_all_start_methods()):
        context = get_context(method)
        process = context.Process(
            target=report, args=(method, discount)
        )
        process.start()
        process.join()
