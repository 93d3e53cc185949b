"""How a program is run and compared, and what pages, programs and site must hold.

- `running`: runs one program as its reader would; knows nothing of pages or pytest.
- `transcripts`: compares what was printed with a transcript, and rewrites one.
- `variants`: which transcript of a program holds for a Python, start method and platform.
- `pages`: what the pages show, and all that can be wrong with them.
- `collecting`: the pytest plugin that makes each program of a page an item.
"""
