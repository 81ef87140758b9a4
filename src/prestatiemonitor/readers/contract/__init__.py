"""Sheets in the contract's own layout, templates among them; and what the monitor wrote itself, known again."""
