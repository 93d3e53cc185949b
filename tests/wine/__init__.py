"""Run the programs with Windows builds of Python on Wine, for want of Windows itself (Linux, as root).

- `building`: brings Wine and these Pythons, once, into ~/.cache; `assembling`: puts the newer one together; `fetching`:
  gets what is pinned.
- `machine`: a world in which Wine runs, from which nothing escapes and of which nothing stays.
- `running`: runs one program there.
- `differing`: the programs that print something else on Wine than on Windows, with the reasons.
- `session`: what `nox -s wine` does.
"""
