"""The site as an archive and as a book, which need no network."""
