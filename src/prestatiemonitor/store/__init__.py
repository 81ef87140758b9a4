"""Keeps every delivery, its bytes, tables and meldingen, in a database; nothing is ever overwritten."""
