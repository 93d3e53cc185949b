# /// script
# dependencies = ["loky"]
# ///
"""loky sends functions by value: lambdas and inner ones as well."""

from loky import get_reusable_executor


def with_tax(rate):
    return lambda price: price * (1 + rate)


if __name__ == "__main__":
    executor = get_reusable_executor(max_workers=2)
    print(list(executor.map(with_tax(0.25), [8, 12])))
    executor.shutdown()
