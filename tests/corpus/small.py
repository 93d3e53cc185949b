"""A small project, with one page and one program, for tests to break."""

PROGRAM = '"""Greet."""\n\nif __name__ == "__main__":\n    print("hello")\n    print("bye")\n'
SHOWN = """\
```python title="{0}.py"
--8<-- "learn/locks/{0}.py"
```

```text title="Output"
--8<-- "learn/locks/{0}.out"
```
"""
WHERE, FOLDER = "docs/learn/locks.md:3: ", "snippets/learn/locks/"


def make(folder, changes):
    """Write a project into a folder, with changes: {name: text, bytes, or None for no such file}."""
    files = {
        "mkdocs.yml": "nav: [learn/locks.md]\nmarkdown_extensions: [!!python/name:os.x '']\n",
        "docs/learn/locks.md": "# Locks\n\n" + SHOWN.format("greet"),
        FOLDER + "greet.py": PROGRAM,
        FOLDER + "greet.out": "hello\nbye\n",
    }
    write(folder, files | changes)


def write(folder, files):
    """Write files into a folder: {name: text, bytes, or None for no such file}."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is not None:
            path.write_bytes(text if isinstance(text, bytes) else text.encode())


def page(text):
    """A change of the one page."""
    return {"docs/learn/locks.md": "# Locks\n\n" + text}
