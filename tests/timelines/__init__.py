"""Pictures of who ran, waited and sent what, in which order: drawn from what the pages' programs really did."""
