"""Finish the site that was built in a folder: `python -m theme.after site http://localhost:8000/`.

The second argument is the address at which it is published, "" if it is not: a copy that
is opened from the disk, which gets no files for other programs, and no policy.
"""

import sys
from pathlib import Path

from tests.pages import ROOT, Project
from theme.after import dates, errors, feed, html, markdown, offline, programs
from theme.after.site import Site


def finish(site):
    """Each part writes files of its own, or changes the pages; the pages' clean-up comes last."""
    programs.add(site)
    errors.add(site)
    if site.address:
        changed = dates.of(site.project)
        markdown.add(site)
        offline.add(site)
        feed.add(site, changed)
        dates.add(site, changed)
    html.clean(site, with_policy=bool(site.address))


if __name__ == "__main__":
    finish(Site(Project(ROOT), Path(sys.argv[1]), sys.argv[2]))
