"""The step after the build: what the built site gets besides its pages."""
