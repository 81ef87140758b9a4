"""The half-year report and the fact sheet of one page as accessible PDF: data and templates apart, set by typst."""

from prestatiemonitor.exports.rapport.schrijven import als_factsheet, als_rapport

__all__ = ["als_factsheet", "als_rapport"]
