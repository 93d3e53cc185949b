"""Build the site in a folder, and finish it: `python -m publish.build site http://localhost:8000/`.

The second argument is the address at which it is published, "" if it is not: a copy that
is opened from the disk, which gets no files for other programs, and no policy.
MkDocs runs in the same process: what it has read and imported serves what comes after it too.
"""

import sys
from pathlib import Path

from click import ClickException
from mkdocs.__main__ import cli

from corpus.problem import Problem
from corpus.project import ROOT, Project
from publish.after import dates, errors, feed, html, licences, markdown, offline, programs, styles
from publish.after.site import Site


def finish(site):
    """Each part writes files of its own, or changes the pages; the pages' clean-up comes last."""
    styles.join(site)
    programs.add(site)
    errors.add(site)
    licences.add(site)
    if site.address:
        changed = dates.of(site.project)
        markdown.add(site)
        offline.add(site)
        feed.add(site, changed)
        dates.add(site, changed)
    html.clean(site, with_policy=bool(site.address))


if __name__ == "__main__":
    try:
        cli(["build", "--strict", f"--site-dir={sys.argv[1]}"], standalone_mode=False)
        finish(Site(Project(ROOT), Path(sys.argv[1]), sys.argv[2]))
    except ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except Problem as problem:
        sys.exit(str(problem))
