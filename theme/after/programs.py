"""The programs as files: each beside its page, and all in one archive, by chapter."""

import os
import zipfile
from collections import defaultdict

from tests import variants

ARCHIVE = "programs.zip"
FIRST = (1980, 1, 1, 0, 0, 0)
"""The date of each file in the archive, so that the same programs make the same archive."""


def add(site):
    """Copy the programs, make the file name above each one a link to it, and write the archive."""
    by_folder = defaultdict(list)
    for program in site.project.programs:
        by_folder[program.parent.relative_to(site.project.root / "snippets").as_posix()].append(program)
    for source in site.sources:
        page = site.html_of(source)
        target = site.folder / source.url
        text = page.read_text("utf-8")
        for program in by_folder[site.project.folder(site.project.root / "docs" / source.name)]:
            site.write(f"{source.url}{program.name}", program.read_text("utf-8"))
            text = linked(text, program.name, os.path.relpath(target / program.name, page.parent).replace(os.sep, "/"))
        page.write_text(text, "utf-8", newline="\n")
    archive(site)


def linked(text, name, href):
    """The page with a link to download the program of that name in the title bar of its box."""
    bar = '<div class="language-python highlight"><span class="filename">'
    link = f'<a href="{href}" download title="Download {name}">{name}</a>'
    return text.replace(f"{bar}{name}<", f"{bar}{link}<", 1)


def archive(site):
    """All programs with their transcripts, in the folders of the pages."""
    snippets = site.project.root / "snippets"
    files = [file for program in site.project.programs for file in (program, *variants.transcripts_of(program))]
    with zipfile.ZipFile(site.folder / ARCHIVE, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in files:
            entry = zipfile.ZipInfo(f"programs/{file.relative_to(snippets).as_posix()}", FIRST)
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)
