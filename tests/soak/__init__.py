"""Every program again and again, each round under another condition: what it prints must not depend on that.

- `conditions`: what is different in a round.
- `rounds`: the plugin of pytest that makes a round different.
- `__main__`: runs the rounds, and counts what failed.
- `differing`: the programs that a condition lets print something else, each with its reason.
"""
