"""The site as Zensical builds it, which follows Material for MkDocs: nothing of the content may be lost."""
