"""How reading grows with a workbook: each kind at a size and at twice that size, `python tests/benchmarks/groei.py`.

Prints one line per workbook: the time at each size and their ratio, which is about 2 where every row is looked at once
and 4 where every row is laid beside every other; aimed at is at most 3. Each is measured in turns in the same run.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, product

import xlsxwriter

from prestatiemonitor.readers import read_workbook

BEURTEN = 3
DOEL = 3.0
DOELGROEPEN = (
    "medisch",
    "mantelzorg",
    "vrouwenopvang",
    "daklozen",
    "jeugdzorg",
    "gedetineerden",
    "sekswerkers",
    "ggz",
    "wlz",
)
Rijen = Iterator[Sequence[object]]


def toewijzingen(regels: int) -> Rijen:
    """Allocations per year, corporatie and group, with two remarks at each that begin with the mark of a note."""
    yield "Corporatie", "Jaar", "Halfjaar", "Groep", "Doelgroep", "Aantal", "Opmerking", "Toelichting"
    alle = product(range(2001, 2060), (1, 2), ("WSN", "de Alliantie"), DOELGROEPEN)
    for i, (jaar, halfjaar, corporatie, groep) in enumerate(islice(alle, regels)):
        yield corporatie, jaar, halfjaar, "urgent", groep, 1 + i % 7, f"* voorlopig, zie brief {i}", f"* brief {i}"


def secties(aantal: int) -> Rijen:
    """Plans below rows with a text that is not known, ten below each."""
    yield "Plan", "Kern", "Planstatus", "Sociale huur"
    for i in range(aantal):
        yield (f"Project {i} ongenoemd",)
        for j in range(10):
            yield f"Plan {i}-{j}", "Nijkerk", "1A", 1 + (i + j) % 9


def delen(aantal: int) -> Rijen:
    """One plan with many parts, which all name it."""
    yield "Plan", "Hoofdplan", "Planstatus", "Sociale huur"
    yield "Doornsteeg", None, "1A", 2 * aantal
    for i in range(aantal):
        yield f"Veld {i}", "Doornsteeg", "1A", 2


WERKBOEKEN: dict[str, tuple[Callable[[int], Rijen], str, int]] = {
    "opmerkingen met een merk": (toewijzingen, "Toewijzingen", 1_000),
    "regels van één tekst": (secties, "Plannen", 200),
    "delen van één plan": (delen, "Plannen", 5_000),
}


def maak_werkboek(naam: str, rijen: Rijen) -> bytes:
    """One sheet with these rows."""
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer, {"in_memory": True}) as boek:
        blad = boek.add_worksheet(naam)
        for nummer, rij in enumerate(rijen):
            blad.write_row(nummer, 0, rij)
    return uitvoer.getvalue()


def _seconden(inhoud: bytes) -> float:
    begin = time.perf_counter()
    read_workbook(inhoud, "meting.xlsx")
    return time.perf_counter() - begin


def main() -> None:
    """Measure each workbook (or those whose name has what was given) and print the table."""
    print(f"{'werkboek':26}{'regels':>8}{'seconden':>10}{'dubbel':>10}{'verhouding':>12}")
    for naam, (maak, blad, aantal) in WERKBOEKEN.items():
        if sys.argv[1:] and not any(deel in naam for deel in sys.argv[1:]):
            continue
        klein, groot = (maak_werkboek(blad, maak(n)) for n in (aantal, 2 * aantal))
        paren = [(_seconden(klein), _seconden(groot)) for _ in range(BEURTEN)]
        een, twee = (statistics.median(kolom) for kolom in zip(*paren, strict=True))
        regel = f"{naam:26}{aantal:>8}{een:>10.2f}{twee:>10.2f}{twee / een:>12.1f}"
        print(regel + ("" if twee <= DOEL * een else "   NIET GEHAALD"), flush=True)


if __name__ == "__main__":
    main()
