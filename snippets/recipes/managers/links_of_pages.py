"""A child makes a new list of the manager, inside its dictionary."""

from multiprocessing import Manager, Process
from multiprocessing.managers import SyncManager


def find_links(links, address):
    manager = SyncManager(address)
    manager.connect()
    links["/tea"] = manager.list(["/", "/about"])
    links["/"].append("/tea")


if __name__ == "__main__":
    with Manager() as manager:
        links = manager.dict({"/": manager.list()})
        args = links, manager.address
        finder = Process(target=find_links, args=args)
        finder.start()
        finder.join()
        print(links)
        print({page: found[:] for page, found in links.items()})
