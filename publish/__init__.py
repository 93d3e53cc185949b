"""From Markdown to the site, the archive and the book."""
