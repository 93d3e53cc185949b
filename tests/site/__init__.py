"""The built site, as a browser gets it."""
