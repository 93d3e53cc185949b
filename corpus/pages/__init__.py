"""What stands on the pages, and what can be wrong with it."""
