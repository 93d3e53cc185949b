"""Run the programs on another Python than the one that runs the tests: on PyPy, and on one without the GIL (Linux).

- `pypy`: brings PyPy, once, into ~/.cache.
- `libraries`: what programs declare, as far as it has a wheel there.
- `running`: runs one program there.
- `differing`: the programs that print something else there, with the reasons: `pypy.tsv`, `freethreaded.tsv`.
- `session`: what `nox -s pypy` and `nox -s freethreaded` do.
"""
