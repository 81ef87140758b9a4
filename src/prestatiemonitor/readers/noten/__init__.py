"""Texts near figures that say something else of them than what was read."""
