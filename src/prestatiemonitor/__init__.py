"""Prestatiemonitor: how the Dutch housing performance agreements stand, from workbook to chart."""

__version__ = "0.1.0"
