"""Checks over what was read from one workbook: totals as stated, plans that stand twice, and what cannot be so."""
