"""How the sessions of the pages are run and compared.

- `items`: the pytest plugin that makes each session of a page an item.
- `typist`: types a session, and tells what is printed.
- `terminal`: bash in a pseudo-terminal.
- `stillness`: whether processes wait.
"""
