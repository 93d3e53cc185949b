"""The default start method is chosen once, by a name that exists."""

from multiprocessing import (
    get_context,
    get_start_method,
    set_start_method,
)

if __name__ == "__main__":
    print(f"chosen: {get_start_method(allow_none=True)}")
    set_start_method("spawn")
    print(f"chosen: {get_start_method()}")

    try:
        set_start_method("spawn")
    except RuntimeError as error:
        print(f"RuntimeError: {error}")

    try:
        get_context("threads")
    except ValueError as error:
        print(f"ValueError: {error}")
