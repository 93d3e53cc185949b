"""What the site, its build and a run cost."""
