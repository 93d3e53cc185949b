"""Libraries: what programs need besides Python."""
