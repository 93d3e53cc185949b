"""When each page was last changed, by the history of the checkout: the page's own file, or its programs."""

import re
import subprocess
from datetime import UTC, date, datetime

MARK = "<!-- when the page was last changed -->"


def of(project):
    """The dates of the newest commit that changed each page, {name relative to docs/: date}.

    A page without one, or a checkout without its history, has none: no date is better than a wrong one.
    """
    newest = {}
    for commit in history(project, "log", "--format=%x00%cs", "--name-only").split("\0")[1:]:
        day, *files = commit.split("\n")
        for file in files:
            newest.setdefault(file, date.fromisoformat(day))
            newest.setdefault(file.rpartition("/")[0], date.fromisoformat(day))
    found = {}
    for page in project.pages:
        days = [newest.get(project.name(page)), newest.get(f"snippets/{project.folder(page)}")]
        if days := list(filter(None, days)):
            found[page.relative_to(project.root / "docs").as_posix()] = max(days)
    return found


def of_lines(project, name):
    """Each line of a file, after the date of the commit that wrote it: [(date, line)]."""
    for line in history(project, "blame", "--line-porcelain", name).split("\n"):
        if line.startswith("committer-time "):
            day = datetime.fromtimestamp(int(line.split()[1]), UTC).date()
        elif line.startswith("\t"):
            yield day, line[1:]


def history(project, *arguments):
    """What git prints of the history, "" where the checkout has not all of it."""
    whole = git(project, "rev-parse", "--is-shallow-repository").strip() == "false"
    return git(project, *arguments) if whole else ""


def git(project, *arguments):
    """What git prints, "" where there is no git or no repository."""
    try:
        return subprocess.run(["git", *arguments], cwd=project.root, capture_output=True, check=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def words(day):
    """22 November 2026."""
    return f"{day.day} {day:%B %Y}"


def add(site, changed):
    """Say it on each page, to people and to search engines, and in the sitemap."""
    sitemap = site.folder / "sitemap.xml"
    listed = sitemap.read_text("utf-8")
    for source in site.sources:
        if day := changed.get(source.name):
            page = site.html_of(source)
            text = page.read_text("utf-8")
            line = f'<p class="changed">Last changed on <time datetime="{day}">{words(day)}</time></p>'
            text = text.replace(MARK, line)
            text = text.replace('"@type": "TechArticle"', f'"@type": "TechArticle", "dateModified": "{day}"')
            page.write_text(text, "utf-8", newline="\n")
            pattern = rf"(<loc>{re.escape(site.link(source.url))}</loc>\s*<lastmod>)[^<]*"
            listed = re.sub(pattern, rf"\g<1>{day}", listed)
    sitemap.write_text(listed, "utf-8", newline="\n")
