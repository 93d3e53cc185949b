"""The styles of the site as one file: they are written in parts, and a page asks for them once.

A builder that knows nothing of this step, or `nox -s serve`, makes the same pages, which ask for each part.
"""

import re
import shutil

from corpus.problem import Problem

PARTS, WHOLE = "assets/stylesheets/site", "assets/stylesheets/site.css"
LINK = rf'\s*<link rel="stylesheet" href="([^"]*){PARTS}/([\w-]+)\.css">'
LINKS = re.compile(f"(?:{LINK})+")


def join(site):
    """Write one file in the order of the links, and let every page ask for it.

    Raises:
        Problem: a page does not link to the parts, so MkDocs or Material has changed.
    """
    for page in site.folder.rglob("*.html"):
        text = page.read_text("utf-8")
        links = LINKS.search(text)
        if not links:
            raise Problem(f"{page.name} has no links to {PARTS}/ any more: adapt LINK in publish/after/styles.py")
        link = f'\n    <link rel="stylesheet" href="{links[1]}{WHOLE}">'
        page.write_text(text.replace(links[0], link, 1), "utf-8", newline="\n")
    parts = [site.folder / PARTS / f"{name}.css" for _, name in re.findall(LINK, links[0])]
    site.write(WHOLE, "".join(part.read_text("utf-8") for part in parts))
    shutil.rmtree(site.folder / PARTS)
