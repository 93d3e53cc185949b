"""The entries of the part Errors: what is read from them, and what is wrong with them."""

import pytest

from corpus.pages.entries import Entry, entries, exception, lookup, problems
from corpus.project import Project
from tests.corpus.small import write

ENTRY = """\
## `ValueError: no ... here`  { #no-here }

| Last line | Python |
|---|---|
| `ValueError: no ... here` | 3.14, 3.15 |
| `ValueError: nothing here` | 3.11–3.13 |

It means that *nothing* is [here](x.md).

```python title="look.py"
--8<-- "errors/locks/look.py"
```
"""
SYMPTOM = "\n## It is slow  { #slow }\n\nAlso known as: too slow, takes ages.\n\nIt waits.\n"
REPORTED = """
## `OSError: far away`  { #far }

| Last line | Python |
|---|---|
| `OSError: far away` | reported, not run here |

It is far.

Reported, not run here: [a/b#1](https://example.org/1)
"""


@pytest.fixture
def project(tmp_path):
    """Make a project with one page of entries and one program."""

    def make(page):
        files = {
            "docs/errors/locks.md": page,
            "docs/errors/index.md": "## Not an entry\n",
            "snippets/errors/locks/look.py": "raise ValueError('no cat here')\n",
            "snippets/errors/locks/look.out": "Traceback:\n...\nValueError: no cat here\n(exit status 1)\n",
            "snippets/errors/locks/look.until-3.13.out": "ValueError: nothing here\n(exit status 1)\n",
        }
        write(tmp_path, files)
        return Project(tmp_path)

    return make


def test_what_is_read_from_entries(project):
    """Texts with their Pythons, symptoms with their other names, the cause as plain text."""
    error, symptom, reported = entries(project("# Locks\n\n" + ENTRY + SYMPTOM + REPORTED))
    assert error.wordings == [("ValueError: no ... here", "3.14, 3.15"), ("ValueError: nothing here", "3.11–3.13")]
    assert (error.url, error.cause) == ("errors/locks/#no-here", "It means that nothing is here.")
    assert (symptom.known_as, symptom.cause) == (["too slow", "takes ages"], "It waits.")
    assert list(problems(project(ENTRY + SYMPTOM + REPORTED))) == []
    assert reported.programs == []


def test_errors_json_says_what_the_entries_say(project, tmp_path):
    """Each text with the Pythons on which it was seen, each symptom by all its names."""
    found = lookup(project(ENTRY + SYMPTOM + REPORTED), tmp_path)["entries"]
    assert [entry.get("text") or entry["symptom"] for entry in found] == [
        "ValueError: no ... here",
        "ValueError: nothing here",
        "It is slow",
        "too slow",
        "takes ages",
        "OSError: far away",
    ]
    assert found[0]["pythons"] == ["3.14", "3.15"]
    assert found[0]["exception"] == "ValueError"
    assert (found[5]["pythons"], found[5]["releases"]) == ([], [])


def test_errors_json_has_the_addresses_that_pages_have_on_a_disk(project, tmp_path):
    """Where a page is a file and no folder."""
    (tmp_path / "errors").mkdir()
    (tmp_path / "errors/locks.html").touch()
    assert lookup(project(ENTRY), tmp_path)["entries"][0]["url"] == "errors/locks.html#no-here"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ((" { #no-here }", ""), "end the heading with an anchor"),
        (("3.11–3.13", "3.12–3.15"), "nothing in this entry prints `ValueError: nothing here` on Python 3.14.0"),
        (("3.11–3.13", "3.12–3.13"), "`ValueError: nothing here` is printed on Python 3.11.0 too"),
        (("3.11–3.13", "before"), "'before' is not written as releases are: 3.11–3.13.7, 3.15"),
        (("3.11–3.13", "reported, not run here"), 'has a line "Reported, not run here:'),
        (("ValueError: nothing", "ValueError: something"), "prints `ValueError: something here` on Python 3.11"),
        (("It means", "It means " + 50 * "much "), "in 200 characters at most"),
        (("| `Value", "| Value"), 'comes a table "| Last line | Python |", or a line "Also known as: '),
    ],
)
def test_what_is_wrong_with_an_entry(project, change, message):
    """The message names page, line, entry and what to do."""
    text = "\n".join(problems(project("# Locks\n\n" + ENTRY.replace(*change))))
    assert message in text
    assert "docs/errors/locks.md:3: ValueError: no ... here: " in text


def test_a_row_is_held_against_the_transcripts_of_each_release(project):
    """A transcript up to 3.13.7 is none of 3.13.8, and a row that is wrong by one release says which."""
    page = project(ENTRY.replace("3.11–3.13", "3.11–3.13.7").replace("3.14, 3.15", "3.13.8–3.15"))
    folder = page.root / "snippets/errors/locks"
    found = "\n".join(problems(page))
    assert "nothing in this entry prints `ValueError: no ... here` on Python 3.13.8" in found
    assert "`ValueError: nothing here` is printed on Python 3.13.8 too, which its row does not say" in found
    (folder / "look.until-3.13.out").rename(folder / "look.until-3.13.7.out")
    assert list(problems(page)) == []
    (folder / "look.until-3.13.7.out").rename(folder / "look.until-3.13.6.out")
    found = "\n".join(problems(page))
    assert "nothing in this entry prints `ValueError: nothing here` on Python 3.13.7" in found
    assert "`ValueError: no ... here` is printed on Python 3.13.7 too, which its row does not say" in found


def test_a_session_shows_a_text_too(project, tmp_path):
    """In each of its variants, in a tab or not, and on the releases of each."""
    shown = '=== "{1}"\n\n    ```console title="Terminal"\n    --8<-- "errors/locks/typed{0}.console"\n    ```\n\n'
    tabs = shown.format("", "Python 3.14 and later") + shown.format(".until-3.13", "Python 3.13 and earlier")
    typed = {"": "$ python look.py\nnode down\n", ".until-3.13": "$ python look.py\nnode gone\n"}
    write(tmp_path, {f"snippets/errors/locks/typed{name}.console": text for name, text in typed.items()})
    rows = "| `node down` | 3.14, 3.15 |\n| `node gone` | 3.11–3.13 |\n"
    page = ENTRY.replace("| `ValueError: nothing", rows + "| `ValueError: nothing") + "\n" + tabs
    assert list(problems(project(page))) == []
    found = "\n".join(problems(project(page.replace("`node down` | 3.14, 3.15", "`node down` | 3.13"))))
    assert "nothing in this entry prints `node down` on Python 3.13" in found
    assert "`node down` is printed on Python 3.14.0 too" in found


def test_errors_json_names_releases(project, tmp_path):
    """Each span by its ends; 3.15 alone means all releases of it."""
    found = lookup(project(ENTRY.replace("3.14, 3.15", "3.13.0–3.13.1, 3.13.8–3.14")), tmp_path)["entries"][0]
    assert found["pythons"] == ["3.13", "3.14"]
    assert found["releases"] == [{"first": "3.13.0", "last": "3.13.1"}, {"first": "3.13.8", "last": "3.14"}]


def test_what_a_program_prints_itself_is_no_text_of_an_error(project, tmp_path):
    """It may stand in the table of an entry, and is in no index."""
    page = ENTRY.replace("| `ValueError: nothing here` |", "| `all saved` |")
    made = project(page)
    tmp_path.joinpath("snippets/errors/locks/look.py").write_text('print("all saved")\n', "utf-8")
    assert next(entries(made)).wordings[-1][0] == "all saved"
    assert [entry["text"] for entry in lookup(made, tmp_path)["entries"]] == ["ValueError: no ... here"]


def test_an_anchor_is_taken_once(project):
    """Over all pages: errors.json leads to one entry."""
    assert "the anchor no-here is taken by docs/errors/locks.md:1" in "\n".join(problems(project(ENTRY + ENTRY)))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("_pickle.PicklingError: Can't pickle", "PicklingError"),
        ("EOFError", "EOFError"),
        ("queue.Full", "Full"),
        ("concurrent.futures.process.BrokenProcessPool: A process", "BrokenProcessPool"),
        ("objc[...]: +[__NSPlaceholderDate initialize]", ""),
    ],
)
def test_the_exception_is_what_a_last_line_begins_with(text, name):
    """Without its module."""
    assert exception(text) == name


def test_a_heading_without_backticks_is_a_title():
    """The title is what a reader sees."""
    assert Entry(None, "errors/x.md", 1, "`EOFError` in `recv`", "a", ()).title == "EOFError in recv"
