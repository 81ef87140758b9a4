"""Sheets whose tables lie otherwise than one flat table from the top, rearranged into flat sheets."""
