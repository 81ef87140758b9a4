"""Text from a workbook that stays text in Markdown."""

import re


def md(tekst: object) -> str:
    """Text from a workbook as Markdown that shows it letter for letter: no link, formula, icon or HTML."""
    return re.sub(r"([\\`*_{}\[\]()#+\-.!|~>$:<&])", r"\\\1", " ".join(str(tekst).split()))
