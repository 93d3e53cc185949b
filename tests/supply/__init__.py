"""Which pins have known faults, and which have newer releases."""
