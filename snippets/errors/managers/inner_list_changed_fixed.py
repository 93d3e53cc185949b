"""The inner list belongs to the manager too."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        orders = manager.dict(ada=manager.list(["tea"]))
        orders["ada"].append("soup")
        print(orders["ada"])
