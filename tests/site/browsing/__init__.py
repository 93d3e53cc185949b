"""What the tests of the built site use: a server, Chromium, and the checkers that come from npm."""
