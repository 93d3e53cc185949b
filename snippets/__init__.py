"""The programs of the pages, each beside its transcript.

`docs/learn/locks.md` shows the programs of `snippets/learn/locks/`.
Each runs alone (`python lost_update.py`) and, from the checkout, as a
module (`python -m snippets.learn.locks.lost_update`).
"""
