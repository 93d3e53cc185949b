"""A change to a list inside a manager's dictionary is lost."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.dict(ada=["tea"])
        orders["ada"].append("soup")
        print(orders)
