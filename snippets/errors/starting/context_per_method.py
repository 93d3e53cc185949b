"""Another start method is another context."""

from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("spawn")
    print(context.get_start_method())
