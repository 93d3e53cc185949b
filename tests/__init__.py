"""How a program is run and compared, and what pages, programs and site must hold.

- `programs`: runs the programs of the pages, and tests of that.
- `record`: tests of how a run writes the record and uses it.
- `corpus`: tests of what the content must hold.
- `site`: tests of what was built, in a real Chromium where it takes one.
- `measure`: what the site, its build and a run cost.
"""
