"""The programs as files: each beside its page, and all in one archive, by chapter."""

import os
import re
import zipfile
from collections import defaultdict

from corpus.programs import variants
from corpus.programs.sessions import sessions

ARCHIVE = "programs.zip"
BAR = re.compile(r'(<div class="language-python highlight"><span class="filename">)([^<]+)')
FIRST = (1980, 1, 1, 0, 0, 0)
"""The date of each file in the archive, so that the same programs make the same archive."""


def add(site):
    """Copy the programs, make the file name above each one a link to it, and write the archive."""
    by_folder = defaultdict(list)
    for program in site.project.programs:
        by_folder[program.parent.relative_to(site.project.root / "snippets").as_posix()].append(program)
    for source in site.sources:
        page = site.html_of(source)
        for program in by_folder[site.project.folder(site.project.root / "docs" / source.name)]:
            site.write(f"{source.url}{program.name}", program.read_text("utf-8"))
        folder = os.path.relpath(site.folder / source.url, page.parent).replace(os.sep, "/")
        link = rf'\1<a href="{folder}/\2" download title="Download \2">\2</a>'.replace('"./', '"')
        page.write_text(BAR.sub(link, page.read_text("utf-8")), "utf-8", newline="\n")
    archive(site)


def archive(site):
    """All programs with their transcripts, and all sessions, in the folders of the pages."""
    snippets = site.project.root / "snippets"
    files = [file for program in site.project.programs for file in (program, *variants.transcripts_of(program))]
    files += [file for session in sessions(site.project) for file in variants.transcripts_of(session)]
    with zipfile.ZipFile(site.folder / ARCHIVE, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in files:
            entry = zipfile.ZipInfo(f"programs/{file.relative_to(snippets).as_posix()}", FIRST)
            entry.external_attr = 0o644 << 16
            packed.writestr(entry, file.read_bytes(), zipfile.ZIP_DEFLATED)
