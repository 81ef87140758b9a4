"""Workbook bytes in; tables, meldingen and the ledger out."""
