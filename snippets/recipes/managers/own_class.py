"""An object of your own class is in the manager, for all processes."""

from multiprocessing import Process
from multiprocessing.managers import SyncManager


class Site:
    def __init__(self, home):
        self.titles = {"/": home}

    def add(self, page, title):
        self.titles[page] = title

    def get_titles(self):
        return self.titles

    def __len__(self):
        return len(self.titles)


class SiteManager(SyncManager):
    pass


SiteManager.register(
    "Site",
    callable=Site,
    exposed=["add", "__len__"],
    method_to_typeid={"get_titles": "dict"},
)

if __name__ == "__main__":
    with SiteManager() as manager:
        site = manager.Site("Home")
        child = Process(target=site.add, args=("/tea", "Tea"))
        child.start()
        child.join()
        titles = site.get_titles()
        titles["/about"] = "About us"
        print(f"{type(titles).__name__}, {len(site)} pages: {titles}")
