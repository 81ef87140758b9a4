"""Uitkomsten and tables in, plotly figures out, in one theme."""
