"""The one exception for everything that a contributor has to mend."""


class Problem(Exception):
    """What is wrong, where, and what mends it: its text is all that the report shows."""
