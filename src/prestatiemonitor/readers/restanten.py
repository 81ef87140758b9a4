"""What is left of a sheet after reading: numbers that nobody read, and rows and columns that are hidden, are said."""

from collections.abc import Iterable, Iterator

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, celnaam, kolomletter


def sluit_blad(lezing: Lezing, blad: Blad, niet_gelezen: str | None) -> None:
    """Whatever is left gets its role; `niet_gelezen` is why the sheet was skipped, None when nothing is known of it."""
    if niet_gelezen:
        sla_over(lezing, blad, niet_gelezen)
        return
    verantwoording = lezing.verantwoording[blad.naam]
    if getallen := verantwoording.open_getallen():
        soort = ms.GETAL_BUITEN_TABEL
        if niet_gelezen is None:
            soort = ms.BLAD_ONBEKEND if blad.zichtbaar else ms.BLAD_VERBORGEN
        rij, kolom = getallen[0]
        gevonden = als_tekst(blad.cellen[rij, kolom])
        lezing.meldingen.append(soort(blad.naam, celnaam(rij, kolom), gevonden, aantal=len(getallen)))
    verantwoording.sluit("de monitor kent dit blad niet" if niet_gelezen is None else "staat buiten de herkende tabel")


def sla_over(lezing: Lezing, blad: Blad, reden: str) -> None:
    """Book a whole sheet as skipped; said when there are numbers on it."""
    verantwoording = lezing.verantwoording[blad.naam]
    if verantwoording.open_getallen():
        lezing.meldingen.append(ms.BLAD_OVERGESLAGEN(blad.naam, "A1", "", reden=reden))
    verantwoording.sluit(reden)


def meld_verborgen(lezing: Lezing, blad: Blad) -> None:
    """A hidden sheet that was read, and hidden rows or columns with values on a sheet that was read."""
    if not blad.zichtbaar:
        lezing.meldingen.append(ms.VERBORGEN_GELEZEN(blad.naam, "", blad.naam))
    rijen = [r for r in sorted(blad.scan.verborgen_rijen) if r < blad.rijen and blad.gevuld[r].any()]
    kolommen = [k for k in sorted(blad.scan.verborgen_kolommen) if k < blad.kolommen and blad.gevuld[:, k].any()]
    for wat, nummers, plaats in (
        ("rijen", [_reeks(str(a + 1), str(b + 1)) for a, b in _reeksen(rijen)], rijen and celnaam(rijen[0], 0)),
        (
            "kolommen",
            [_reeks(kolomletter(a), kolomletter(b)) for a, b in _reeksen(kolommen)],
            kolommen and celnaam(0, kolommen[0]),
        ),
    ):
        if nummers:
            lezing.meldingen.append(ms.RIJEN_VERBORGEN(blad.naam, str(plaats), ", ".join(nummers), wat=wat))


def _reeksen(nummers: Iterable[int]) -> Iterator[tuple[int, int]]:
    begin: int | None = None
    vorige = -2
    for nummer in nummers:
        if begin is not None and nummer != vorige + 1:
            yield begin, vorige
            begin = nummer
        begin = nummer if begin is None else begin
        vorige = nummer
    if begin is not None:
        yield begin, vorige


def _reeks(begin: str, eind: str) -> str:
    return begin if begin == eind else f"{begin}–{eind}"
