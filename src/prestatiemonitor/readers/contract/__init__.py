"""Sheets in the contract's own layout, templates among them."""
