"""Everything that can be wrong between pages, programs, transcripts, sessions and navigation."""

from corpus import texts
from corpus.libraries import checks as libraries
from corpus.pages import blocks, front_matter, navigation, sessions, showing
from corpus.pages import files as files_of_pages
from corpus.programs import files, names, source
from corpus.programs import sessions as texts_of_sessions


def unreadable(project):
    """What keeps a project from being read, a line each: of what stands in it nothing can be said then."""
    return list(texts.problems(project)) or list(front_matter.unreadable(project))


def problems(project):
    """Everything that is wrong with a project, a line or more of text each."""
    if found := unreadable(project):
        yield from found
        return
    for part in (showing, blocks, sessions, texts_of_sessions, names, files, files_of_pages, navigation):
        yield from part.problems(project)
    for program in project.programs:
        yield from source.problems(project, program)
        yield from libraries.problems(project, program)
