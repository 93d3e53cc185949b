"""What a program imports, and what of it the standard library has."""

import ast
import sys
from functools import cache

from corpus.programs import source

# What only some of the supported Pythons have: a program shows what the others say.
GONE = (
    "aifc asynchat asyncore audioop cgi cgitb chunk crypt distutils imghdr imp lib2to3 mailcap msilib nis nntplib "
    "ossaudiodev pipes smtpd sndhdr spwd sre_compile sre_constants sre_parse sunau telnetlib uu xdrlib"
)
NEW = "annotationlib compression profiling"
STANDARD = sys.stdlib_module_names | set(GONE.split()) | set(NEW.split())


@cache
def imports(text):
    """The modules that a program imports, without what follows a dot, each with the line where it does so first.

    Raises:
        SyntaxError: it is no program.
    """
    found = {}
    for node in ast.walk(source.parsed(text)):
        if isinstance(node, ast.Import):
            names = [alias.name.partition(".")[0] for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = ["." * node.level + (node.module or "").partition(".")[0]]
        else:
            names = []
        for name in names:
            found[name] = min(node.lineno, found.get(name, node.lineno))
    return found
