"""Run the programs with a Windows build of Python on Wine, for want of Windows itself (Linux, as root).

- `building`: brings Wine and that Python, once, into ~/.cache.
- `machine`: a world in which Wine runs, from which nothing escapes and of which nothing stays.
- `running`: runs one program there.
- `differing`: the programs that print something else on Wine than on Windows, with the reasons.
- `session`: what `nox -s wine` does.
"""
