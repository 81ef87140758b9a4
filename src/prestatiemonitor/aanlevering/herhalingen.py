"""Herhalingen: corrections of earlier deliveries whose value stands in a later one again as it was, uncorrected."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.wisseling import rijsleutels
from prestatiemonitor.readers.meldingsoorten import CORRECTIE_HERHAALD
from prestatiemonitor.store import BewaardeCorrectie, Levering, Opslag, geldende
from prestatiemonitor.tables.correctie import als_tekst
from prestatiemonitor.tables.herhaling import Herhaling
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.tables.schemas import TABELLEN

Tabellen = Mapping[str, pd.DataFrame]
Rij = tuple[str, object, int]
_LAATST: Final = (dt.date.max, 0)


def herhalingen(
    opslag: Opslag, soort: str, tabellen: Tabellen, levering: Levering | None = None
) -> tuple[Herhaling, ...]:
    """The corrections that `tabellen`, read for a delivery of that kind, give again as they were before.

    `levering` is the delivery where it was kept already: then only earlier ones count, and what was corrected in it
    is no repetition. Of one value the newest correction tells; corrections of a delivery that was withdrawn since,
    often to bring a better workbook, tell as well.
    """
    correcties = opslag.correcties()
    if not correcties:
        return ()
    plekken = {naam: _plekken(naam, tabel) for naam, tabel in tabellen.items()}
    eigen = {c.cel[1:] for c in correcties if levering is not None and c.levering_id == levering.id}
    gevonden: dict[tuple[str, int, str], Herhaling | None] = {}
    for eerder in _eerdere(opslag, soort, levering):
        for bewaard, rij in _geldend(opslag, eerder, correcties):
            correctie = bewaard.correctie
            regel = plekken.get(correctie.tabel, {}).get(rij)
            if regel is None or (cel := (correctie.tabel, regel, correctie.kolom)) in gevonden:
                continue
            nu = tabellen[correctie.tabel].loc[regel]
            zelfde = als_tekst(nu[correctie.kolom]) == correctie.was and cel not in eigen
            gevonden[cel] = (
                Herhaling(correctie, eerder.peildatum, regel, als_tekst(nu["bron"]) or "") if zelfde else None
            )
    return tuple(herhaling for herhaling in gevonden.values() if herhaling is not None)


def herhaalmeldingen(gevonden: Iterable[Herhaling]) -> list[Melding]:
    """The same as meldingen about the workbook, each at its cell."""
    uit = []
    for herhaling in gevonden:
        blad, _, cel = herhaling.plaats.rpartition("!")
        eerder = herhaling.correctie
        velden = {
            "kolom": TABELLEN[eerder.tabel][eerder.kolom].label,
            "peildatum": f"{herhaling.peildatum:%d-%m-%Y}",
            "werd": eerder.wordt or "leeg",
            "reden": eerder.reden,
        }
        uit.append(CORRECTIE_HERHAALD(blad, cel, eerder.was or "leeg", **velden))
    return uit


def neem_over(opslag: Opslag, levering: Levering, gekozen: Iterable[Herhaling], wie: str) -> None:
    """Carry out these corrections in the later delivery too. Raises as `Opslag.corrigeer`."""
    for herhaling in gekozen:
        opslag.corrigeer(levering.id, herhaling.overgenomen(wie, dt.datetime.now(dt.UTC)))


def _eerdere(opslag: Opslag, soort: str, levering: Levering | None) -> list[Levering]:
    """The deliveries of a kind before this one, newest first, the withdrawn ones too."""
    tot = (levering.peildatum, levering.id) if levering is not None else _LAATST
    alle = [lev for lev in opslag.leveringen(ook_ingetrokken=True) if lev.soort == soort]
    return sorted(
        (lev for lev in alle if (lev.peildatum, lev.id) < tot),
        key=lambda lev: (lev.peildatum, lev.id),
        reverse=True,
    )


def _geldend(
    opslag: Opslag, eerder: Levering, correcties: Iterable[BewaardeCorrectie]
) -> Iterator[tuple[BewaardeCorrectie, Rij]]:
    """The corrections that count in an earlier delivery, each with what tells its row, as delivered."""
    eigen = [bewaard for bewaard in correcties if bewaard.levering_id == eerder.id]
    if not eigen:
        return
    tabellen = opslag.tabellen(eerder.id)
    for bewaard in geldende(eigen, tabellen):
        naam = bewaard.correctie.tabel
        rijen = {regel: rij for rij, regel in _plekken(naam, tabellen[naam]).items()}
        yield bewaard, rijen[bewaard.correctie.regel]


def _plekken(naam: str, tabel: pd.DataFrame) -> dict[Rij, int]:
    """The row labels of a table by what a row is about; of equal rows also the which of them it is."""
    teller: defaultdict[object, int] = defaultdict(int)
    uit: dict[Rij, int] = {}
    for regel, sleutel in rijsleutels(naam, tabel).items():
        uit[naam, sleutel, teller[sleutel]] = int(str(regel))
        teller[sleutel] += 1
    return uit
