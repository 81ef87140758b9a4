"""The same Uitkomsten on another carrier: figures as CSV and workbook."""
