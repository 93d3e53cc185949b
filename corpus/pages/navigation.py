"""The navigation of mkdocs.yml: each page is in it once, and it names no other."""

from collections import Counter


def problems(project):
    """Pages that the navigation of mkdocs.yml leaves out or names twice, and entries of it without a page."""
    listed = Counter(name for name, _ in project.navigation)
    pages = [page.relative_to(project.root / "docs").as_posix() for page in project.pages]
    for name in pages:
        if name not in listed:
            yield f"docs/{name}: not in the navigation: add {name} to nav in mkdocs.yml"
    for name, times in listed.items():
        if times > 1:
            yield f"mkdocs.yml: nav names {name} {times} times: once is enough"
        if not name.startswith("https://") and name not in pages:
            yield f"mkdocs.yml: nav names {name}, but there is no docs/{name}"
