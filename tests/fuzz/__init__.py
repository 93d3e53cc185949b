"""Inputs that Hypothesis makes up: whatever it is given, the corpus answers with a result or with a sentence.

`nox -s fuzz` looks for new ones, 2,000 for each test; in CI the same few are tried each time.
"""
