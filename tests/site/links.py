"""Lists the links to other sites: `python -m tests.site.links SITE` prints each, with the pages that have it.

They are not asked for, which would need a network; tests/site/test_site.py checks their form.
"""

import sys
from pathlib import Path

from tests.site import built


def main(site):
    """Print the list, by address."""
    pages = {}
    for page in built.pages(site):
        for link in page.external_links:
            pages.setdefault(link, set()).add(str(page).removesuffix("index.html") or "home")
    for link, found in sorted(pages.items()):
        print(link, *sorted(found), sep="\n    ")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
