"""The content as objects, and all that can be wrong with it; knows neither pytest nor MkDocs.

- `project`: a checkout, its pages, programs and navigation.
- `pages`: what stands on the pages: blocks of code, entries, terms, subjects, front matter.
- `programs`: programs, their transcripts and variants, and the record of where they were verified.
- `libraries`: what programs declare that they need, and its pinned versions.
- `texts`, `checks`: what can be wrong with files, and between all of it.
"""
