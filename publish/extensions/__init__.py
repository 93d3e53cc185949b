"""Markdown extensions: what the pages get while they are built."""
