"""Inputs that Hypothesis makes up: whatever it is given, the corpus answers with a result or with a sentence.

`nox -s fuzz` looks for new ones each time, so it is not part of CI: what it finds has nothing to do with the change.
"""
