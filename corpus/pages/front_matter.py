"""What stands above the text of a page: its title and its description, which search engines and feeds show."""

import re
from functools import cache

import yaml

from corpus.problem import Problem

SHORTEST, LONGEST = 70, 155
WANTED = f"a plain sentence of {SHORTEST} to {LONGEST} characters that says what a reader finds there"


def front_matter(page):
    """The front matter of a page; empty if it has none."""
    return split(page)[0]


def split(page):
    """The front matter of a page, and the Markdown below it.

    Raises:
        Problem: it has some that cannot be read.
    """
    text = page.read_text("utf-8")
    found = re.match(r"---\n(.*?\n)---\n", text, re.DOTALL)
    return (parsed(found[1]), text[found.end() :]) if found else ({}, text)


@cache
def parsed(text):
    """The names and values of a front matter."""
    try:
        values = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise Problem(f"its front matter is not YAML: {error}") from None
    if not isinstance(values, dict):
        raise Problem("its front matter has no names with values, as in title: Locks")
    return values


def unreadable(project):
    """The pages whose front matter cannot be read, a line each."""
    for page in project.pages:
        try:
            split(page)
        except Problem as problem:
            yield f"{project.name(page)}: {problem}"


def problems(project):
    """What is wrong with titles and descriptions, a line each."""
    seen = {}
    for page in project.pages:
        name, values = project.name(page), front_matter(page)
        for key in ("title", "description"):
            if not isinstance(value := values.get(key), str) or not value:
                yield f"{name}: no {key}: write one in its front matter{f': {WANTED}' if key == 'description' else ''}"
            elif value in seen:
                yield f"{name}: its {key} is that of {seen[value]}: write one that tells them apart"
            else:
                seen[value] = name
        for fault in faults(str(values.get("description") or "")):
            yield f"{name}: its description {fault}: write {WANTED}"


def faults(description):
    """What is wrong with the words of a description."""
    if description and not SHORTEST <= len(description) <= LONGEST:
        yield f"has {len(description)} characters"
    if marks := re.findall(r"[`*<>]|\]\(", description):
        yield f"has a mark of Markdown, {marks[0]}, which is shown as it stands"
    if description and not re.fullmatch(r"[A-Z].*\.", description):
        yield "does not begin with a capital letter or does not end with a full stop"
