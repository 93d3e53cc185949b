"""A list inside a manager's dictionary changes only when put back."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        baskets = manager.dict(ada=["tea"])
        baskets["ada"].append("soup")
        print(f"append:   {baskets['ada']}")

        basket = baskets["ada"]
        basket.append("soup")
        baskets["ada"] = basket
        print(f"put back: {baskets['ada']}")

        baskets["grace"] = manager.list(["bread"])
        baskets["grace"].append("cheese")
        print(f"a list of the manager: {baskets['grace'][:]}")
