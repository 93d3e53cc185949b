"""Adding to a Value with += is three steps: read, add, write."""

from dis import get_instructions


def add_one(number):
    number.value += 1


if __name__ == "__main__":
    for step in get_instructions(add_one):
        if step.opname in ("LOAD_ATTR", "BINARY_OP", "STORE_ATTR"):
            print(f"{step.opname} {step.argrepr}")
