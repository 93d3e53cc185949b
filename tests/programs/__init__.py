"""How the programs of the pages are run and compared.

- `running`: runs one program as its reader would; knows nothing of pages or pytest.
- `collecting`: the pytest plugin that makes each program of a page an item.
- `sessions`: the same for what is typed in a terminal.
- `accepting`: rewrites transcripts at the end of a run, if asked.
- `recording`: leaves out what is on record, and writes the record, if asked.
- `interpreters`: the releases of Python that are at hand.
"""
