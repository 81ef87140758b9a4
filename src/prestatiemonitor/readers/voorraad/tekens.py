"""The sign of each change in the stock: what goes off is negative, also where a table writes it without a sign."""

from collections.abc import Mapping, Sequence
from itertools import product

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.gesteld import controlereeks
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.tables.waarden import ONTTREKKINGEN, TOEVOEGINGEN


def zet_tekens(
    lezer: Kolomlezer,
    mutaties: Mapping[int, str],
    aantallen: dict[int, np.ndarray],
    *,
    netto: Sequence[int],
    delen: Sequence[int],
) -> set[int]:
    """Turn withdrawals without a minus sign, in place; each is said. Returns the columns where that was done.

    Sloop and verkoop can only be withdrawals. An overheveling can be either: the row's netto tells, or it is asked. A
    nieuwbouw or aankoop below zero is asked as well.
    """
    gekeerd: set[int] = set()
    for i in range(len(lezer.rijen)):
        _meld_negatieve_toevoegingen(lezer, mutaties, aantallen, delen, i)
        positief = [k for k in delen if aantallen[k][i] > 0 and mutaties[k] not in TOEVOEGINGEN]
        som = np.nansum([aantallen[k][i] for k in delen]) if delen else 0.0
        gesteld = aantallen[netto[0]][i] if netto else np.nan
        zeker = [k for k in positief if mutaties[k] in ONTTREKKINGEN]
        if not positief or gesteld == som:
            for kolom in zeker:  # the netto counts a withdrawal as an addition
                lezer.meld(ms.TEKEN, i, kolom, mutatie=mutaties[kolom].capitalize())
            continue
        open_ = [k for k in positief if k not in zeker]
        for kolom in zeker:
            _keer(lezer, mutaties, aantallen, i, kolom)
            gekeerd.add(kolom)
        gekozen = _passend(
            som - 2 * sum(abs(aantallen[k][i]) for k in zeker), [aantallen[k][i] for k in open_], gesteld
        )
        for kolom, keren in zip(open_, gekozen or [None] * len(open_), strict=True):
            if keren is None:
                lezer.meld(ms.TEKEN_ONBEKEND, i, kolom)
            elif keren:
                _keer(lezer, mutaties, aantallen, i, kolom)
                gekeerd.add(kolom)
    return gekeerd


def vergelijk_netto(
    lezer: Kolomlezer, aantallen: Mapping[int, np.ndarray], *, netto: Sequence[int], delen: Sequence[int]
) -> None:
    """The stated netto of each row against the sum of its changes in the same period."""
    for kolom in netto:
        sommen = np.nansum([aantallen[k] for k in delen], axis=0) if delen else np.zeros(len(lezer.rijen))
        reeks = controlereeks(lezer.blad, kolom, "netto van de regel", lezer.rijen, aantallen[kolom], sommen)
        lezer.lezing.controles.append(reeks)
        for i, (gesteld, som) in enumerate(zip(aantallen[kolom], sommen, strict=True)):
            if not np.isnan(gesteld) and gesteld != som:
                lezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld), berekend=int(som))


def _passend(som: float, open_: Sequence[float], gesteld: float) -> tuple[bool, ...] | None:
    """Which of the open numbers to turn so that the netto comes out; None where none or several ways fit."""
    wegen = [
        keuze
        for keuze in product((False, True), repeat=len(open_))
        if som - 2 * sum(aantal for aantal, keren in zip(open_, keuze, strict=True) if keren) == gesteld
    ]
    return wegen[0] if len(wegen) == 1 else None


def _keer(lezer: Kolomlezer, mutaties: Mapping[int, str], aantallen: dict[int, np.ndarray], i: int, kolom: int) -> None:
    aantallen[kolom][i] = -aantallen[kolom][i]
    naam = mutaties[kolom].replace("_", " ").capitalize()
    lezer.meld(ms.TEKEN_GELEZEN, i, kolom, mutatie=naam, waarde=int(aantallen[kolom][i]))


def _meld_negatieve_toevoegingen(
    lezer: Kolomlezer, mutaties: Mapping[int, str], aantallen: Mapping[int, np.ndarray], delen: Sequence[int], i: int
) -> None:
    for kolom in delen:
        if mutaties[kolom] in TOEVOEGINGEN and aantallen[kolom][i] < 0:
            lezer.meld(ms.TEKEN, i, kolom, mutatie=mutaties[kolom].capitalize())
