"""Programs, what they print, and where that was verified."""
