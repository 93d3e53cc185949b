"""How each processor of this folder becomes an extension of Python-Markdown."""

from markdown.extensions import Extension


class Registered(Extension):
    """An extension that is one processor.

    Attributes:
        kind: preprocessors, which get the text of a page, or treeprocessors, which get its elements.
        processor: what is run.
        priority: of those of its kind, the one with the highest runs first.
    """

    def __init__(self, kind, processor, priority):
        super().__init__()
        self.kind, self.processor, self.priority = kind, processor, priority

    def extendMarkdown(self, md):
        """Register the processor, by the name of its module."""
        self.processor.md = md
        getattr(md, self.kind).register(self.processor, self.processor.__module__, self.priority)
