"""Names in a workbook: of sheets, readable and short enough for Excel, and of the columns of a table, each once."""

from collections.abc import Sequence
from typing import Final

from prestatiemonitor.exports.cijfers import bladnaam
from prestatiemonitor.exports.werkboek import veilige_tekst

_LANGSTE: Final = 31  # characters that Excel allows for a sheet


def korte_bladnaam(titel: str, bezet: set[str]) -> str:
    """A readable name for a sheet: the words of the title that fit, and none twice."""
    return bladnaam(ingekort(titel, _LANGSTE), bezet)


def ingekort(tekst: str, tekens: int) -> str:
    """Text on one line, cut between words where it is longer."""
    schoon = " ".join(veilige_tekst(tekst).split())
    if len(schoon) <= tekens:
        return schoon
    return schoon[: tekens - 1].rsplit(" ", 1)[0].rstrip(",;:. ") + "…"


def uniek(koppen: Sequence[str]) -> list[str]:
    """Headings that a table can have: each once, on one line, not empty."""
    bezet: set[str] = set()
    uit = []
    for tekst in koppen:
        kop = " ".join(veilige_tekst(tekst).split())[:200] or "Kolom"
        kandidaat, nummer = kop, 1
        while kandidaat.lower() in bezet:
            nummer += 1
            kandidaat = f"{kop} ({nummer})"
        bezet.add(kandidaat.lower())
        uit.append(kandidaat)
    return uit
