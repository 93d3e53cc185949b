"""The files of pages and programs: their names, and texts that are the same on every machine."""

import pytest

from tests.corpus.small import FOLDER, PROGRAM, SHOWN

PAGE = "# Locks\n\n" + SHOWN.format("greet")
UTF16 = PROGRAM.encode("utf-16")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        *(
            ({f"docs/{name}": "<pre>\n"}, f"docs/{name}: neither a page (.md) nor a picture")
            for name in ("more.markdown", "more.mkdn", "MORE.MD", "more.html", "more.js", "more.txt", "more.py", "more")
        ),
        *(
            ({f"docs/{name}.md": "# More\n"}, f"docs/{name}.md: '{name.split('/')[-1]}' is no name that works")
            for name in ("More", "a b", "a_b", "con", "learn/-a", "a--b", "gr\u00fcn", ".a", "a.b", "1a")
        ),
        ({"docs/Learn/more.md": "# More\n"}, "docs/Learn/more.md: 'Learn' is no name that works everywhere"),
        ({"docs/learn/locks.md": PAGE + "a\u202eb\n"}, "docs/learn/locks.md: line 10: U+202E (right-to-left override)"),
        ({"mkdocs.yml": "nav: [learn/locks.md, learn/locks.md]\n"}, "mkdocs.yml: nav names learn/locks.md 2 times"),
        ({"mkdocs.yml": "nav: [\n"}, "mkdocs.yml: no navigation can be read from it: "),
        ({"mkdocs.yml": "site_name: x\n"}, "mkdocs.yml: no navigation can be read from it: "),
        ({"docs/learn/locks.md": PAGE.replace("\n", "\r\n")}, "docs/learn/locks.md:1: a carriage return"),
        ({"docs/learn/locks.md": "\ufeff" + PAGE}, "docs/learn/locks.md:1: begins with a byte order mark"),
        ({"docs/learn/locks.md": PAGE.encode() + b"gr\xfcn\n"}, "docs/learn/locks.md:10: byte 0xFC is not UTF-8"),
        ({"docs/learn/locks.md": "---\na: [\n---\n" + PAGE}, "docs/learn/locks.md: its front matter is not YAML"),
        ({FOLDER + "greet.py": UTF16}, FOLDER + "greet.py:1: byte 0xFF is not UTF-8"),
        ({FOLDER + "greet.py": PROGRAM.replace("\n", "\r")}, FOLDER + "greet.py:1: a carriage return"),
        ({FOLDER + "greet.py": "# coding: latin-1\n" + PROGRAM}, FOLDER + "greet.py:1: says that it is iso-8859-1"),
        ({FOLDER + "greet.py": PROGRAM + "\tpass\n"}, FOLDER + "greet.py: line 6: U+0009"),
        ({FOLDER + "greet.py": PROGRAM.replace("hello", "\u6c34" * 36)}, FOLDER + "greet.py:4: 85 columns"),
        ({FOLDER + "greet.py": PROGRAM.replace("if __", "if 1:\n  if __")}, FOLDER + "greet.py: no main guard"),
        ({FOLDER + "greet.py": '"""Greet."""\n# if __name__ == "__main__":\n'}, FOLDER + "greet.py: no main guard"),
        ({FOLDER + "greet.out": "hello\r\nbye\r\n"}, FOLDER + "greet.out:1: a carriage return"),
        ({FOLDER + "greet.out": "hello\nbye"}, FOLDER + "greet.out: its last line does not end"),
        ({FOLDER + "greet.out": "hello\n\x1b[31mbye\n"}, FOLDER + "greet.out: line 2: U+001B"),
        ({FOLDER + "greet.py": PROGRAM.replace("hello", "\uff21" * 36)}, FOLDER + "greet.py:4: 85 columns"),
        ({FOLDER + "greet.py": "# coding: klingon\n" + PROGRAM}, FOLDER + "greet.py:1: not valid Python"),
        ({"snippets/__init__.py": "print(1)\n"}, "snippets/__init__.py: has code, which runs before a program"),
        ({FOLDER + "__init__.py": "print(\n"}, FOLDER + "__init__.py: has code, which runs before a program"),
        ({FOLDER + "Say.console": "$ echo\n"}, FOLDER + "Say.console: a name has small letters of English"),
        ({FOLDER + "__init__.py": "print(1)\n"}, FOLDER + "__init__.py: has code, which runs before a program"),
        ({"snippets/helper.py": PROGRAM}, "snippets/helper.py: only __init__.py, "),
    ],
)
def test_what_is_wrong_with_a_file(found_after, changes, message):
    """The message names the file and the line, and says what to do; nothing ends in a traceback."""
    assert message in found_after(changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"docs/assets/photo.png": b"\x89PNG\r\n"},
        {FOLDER + "__pycache__/greet.cpython-311.pyc": b"\xcb\r\n", FOLDER + ".greet.py.swp": b"\x00"},
        {FOLDER + "__init__.py": '"""Programs."""\n'},
        {FOLDER + "greet.py": PROGRAM.replace("hello", "e\u0301" * 51)},
        {"mkdocs.yml": "nav: [learn/locks.md, https://example.org/]\n"},
    ],
)
def test_nothing_is_wrong_with_such_files(found_after, changes):
    """Pictures, what Python and editors leave behind, and what is no wider than a phone."""
    assert found_after(changes) == ""


def test_a_program_without_guard_says_so_in_its_name(found_after):
    """It is on no page, and nothing else is wrong with it."""
    changes = {FOLDER + "unguarded_greet.py": '"""Greet."""\n', FOLDER + "unguarded_greet.out": ""}
    assert found_after(changes).startswith(f"{FOLDER}unguarded_greet.py: on no page: show it on docs/learn/locks.md")
    assert "no main guard" not in found_after(changes)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        *(
            (name, "a name has small letters of English")
            for name in ("a b", "a[1]", "it's", "$(x)", "Greet", "gr\u00fcn")
        ),
        *((name, "a name has small letters of English") for name in (".a", "_a", "1a", "a.b", "a-b")),
        ("and", "and is a keyword, so nothing can import it"),
        *((name, f"{name} is a device on Windows") for name in ("con", "nul", "com1")),
        *((name, "named as a standard module") for name in ("queue", "compression", "imp")),
        *((name, f"Python runs {name}.py by itself when it starts") for name in ("sitecustomize", "usercustomize")),
        *((name, "named as a library, which it would hide") for name in ("psutil", "typing_extensions", "yaml")),
    ],
)
def test_a_name_is_that_of_a_module_everywhere(found_after, name, message):
    """On Linux, macOS and Windows; and hides no other module, of which a library that a program imports is one."""
    changes = {FOLDER + f"{name}.py": PROGRAM + "    import yaml\n", FOLDER + f"{name}.out": "hello\nbye\n"}
    pins = {"requirements/test.txt": "psutil==7.2.2 \\\n    --hash=sha256:0\ntyping-extensions==4.16.0\n"}
    assert f"{FOLDER}{name}.py: {message}" in found_after(changes | pins)


def test_a_folder_has_such_a_name_too(found_after):
    """It is part of the module's name."""
    found = found_after({"snippets/learn/Locks/leave.py": PROGRAM})
    assert "snippets/learn/Locks: a name has small letters of English" in found


@pytest.mark.parametrize("target", ["greet.py", "nowhere.py"])
def test_a_link_is_no_file(found_after, tmp_path, target):
    """Neither one to another program nor one that leads nowhere."""
    folder = tmp_path / FOLDER
    folder.mkdir(parents=True)
    folder.joinpath("leave.py").symlink_to(target)
    assert f"{FOLDER}leave.py: a link, which is no file on every system" in found_after({})
