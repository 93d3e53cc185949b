"""What becomes of a change to a list in a manager's Namespace."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        site = manager.Namespace(missing=[])
        site.missing.append("/cofee")
        print("append:", site.missing)

        site.missing += ["/cofee"]
        print("+=:", site.missing)

        site.missing = manager.list(site.missing)
        site.missing.append("/tea.html")
        print("a list of the manager:", site.missing)
