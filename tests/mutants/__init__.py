"""Programs with one thing changed: what their transcripts do not notice.

- `mutating`: makes the mutants of a program.
- `judging`: runs a mutant, and says if it was noticed.
- `record`: what was noticed, by the digest of each program, and why some mutants need not be.
"""
