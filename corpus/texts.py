"""The files of the content as texts: what keeps one from being read the same on every machine."""

from corpus.problem import Problem

PICTURES = (".png", ".svg", ".jpg", ".webp", ".avif")


def problems(project):
    """What keeps files from being read, a line each: of what they hold nothing can be said then."""
    for path in files(project):
        if fault := fault_of(path):
            yield f"{project.name(path)}{fault}"
    try:
        _ = project.navigation
    except Problem as problem:
        yield str(problem)


def files(project):
    """All files below docs/ and snippets/, and links; not what editors and Python leave there."""
    for folder in ("docs", "snippets"):
        for path in sorted(project.root.joinpath(folder).rglob("*")):
            left_there = path.suffix == ".pyc" or (path.name.startswith(".") and path.suffix not in (".md", ".py"))
            if path.is_symlink() or (path.is_file() and not left_there):
                yield path


def fault_of(path):
    """What keeps a file from being read, as it follows its name in a message, or None."""
    if path.is_symlink():
        return ": a link, which is no file on every system: put the file itself here"
    if path.suffix in PICTURES:
        return None
    content = path.read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return f":{line}: byte 0x{content[error.start]:02X} is not UTF-8: save it as UTF-8"
    if text.startswith("\ufeff"):
        return ":1: begins with a byte order mark: save it as UTF-8 without one"
    if "\r" in text:
        line = text[: text.index("\r")].count("\n") + 1
        return f":{line}: a carriage return: save it with the line ends of Unix (LF)"
    if text and not text.endswith("\n"):
        return ": its last line does not end: end it with a line break"
    return None
