"""The copies for reading without a network, where `nox -s offline` has made them: they are published with the site."""

import shutil

MARK = "<!-- the copies for reading offline -->"
NAMES = {".zip": "Offline copy (zip", ".epub": "Book (EPUB"}


def add(site):
    """Copy them into the site, and link to them in the foot of every page."""
    files = [file for suffix in NAMES for file in site.project.root.glob(f"dist/*{suffix}")]
    if not files:
        return
    for file in files:
        shutil.copy(file, site.folder)
    for source in site.sources:
        page = site.html_of(source)
        text = page.read_text("utf-8")
        page.write_text(text.replace(MARK, "".join(link(source, file) for file in files)), "utf-8", newline="\n")


def link(source, file):
    """The link to one, with its size."""
    up = "../" * source.url.count("/")
    return f'<a href="{up}{file.name}" download>{NAMES[file.suffix]}, {file.stat().st_size / 1e6:.1f} MB)</a> '
