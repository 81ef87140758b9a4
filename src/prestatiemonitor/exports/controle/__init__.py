"""The workbook for who checks the figures: a sheet per subject, with formulas that compute each figure again."""

from prestatiemonitor.exports.controle.boek import als_controlewerkboek

__all__ = ["als_controlewerkboek"]
