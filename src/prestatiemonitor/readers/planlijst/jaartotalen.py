"""Totals by year or type (`2026 totaal`) beside columns for only some of their homes: the totals are what counts."""

from dataclasses import replace

import numpy as np

from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.overlap import dekt_alles, is_deel_van, sluit_uit, wat_gezegd
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.telkolommen import vraag_uitsplitsing


def tel_totalen_met_rest(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Count the totals, and of them the columns beside as parts, where as a rule more is stated than those have.

    Where a total is less than its parts, or blank beside them, it is asked. Totals that as a rule are the sum of their
    parts stay what they are: compared.
    """
    totalen = [k for k in kolommen.van_soort("deelsom") if kolommen.duidingen[k].naam == "totaal"]
    if not totalen:
        return
    delen = {totaal: _delen(kolommen, totaal) for totaal in totalen}
    delen = {totaal: eigen for totaal, eigen in delen.items() if eigen and _laat_over(kolommen, totaal, eigen)}
    alle = [k for eigen in delen.values() for k in eigen]
    if not delen or len({*alle}) < len(alle) or not _staan_apart(kolommen, delen):
        return
    getallen = kolommen.blad.getallen[kolommen.koppen.eerste_regel :]
    gesteld = np.concatenate([getallen[:, totaal] for totaal in delen])
    som = np.concatenate([np.nansum(getallen[:, eigen], axis=1) for eigen in delen.values()])
    meer = gesteld > som
    if not (som > 0).any() or meer.sum() * 2 <= ((gesteld > 0) & (som > 0)).sum():
        return
    if ((som > 0) & ~(gesteld >= som)).any():
        vraag_uitsplitsing(lezing, kolommen, [[*delen], alle])
        return
    for totaal, eigen in delen.items():
        kolommen.duidingen[totaal] = replace(kolommen.duidingen[totaal], soort="aantal")
        for kolom in eigen:
            kolommen.duidingen[kolom] = replace(kolommen.duidingen[kolom], soort="deelsom", naam="waarvan")


def _soort(kolommen: Plankolommen, kolom: int) -> str:
    return str(kolommen.duidingen[kolom].kenmerken["soort"])


def _delen(kolommen: Plankolommen, totaal: int) -> list[int]:
    geheel = wat_gezegd(kolommen, totaal)
    aantallen = [k for k in kolommen.van_soort("aantal") if _soort(kolommen, k) == _soort(kolommen, totaal)]
    return [k for k in aantallen if geheel and is_deel_van(wat_gezegd(kolommen, k), geheel)]


def _laat_over(kolommen: Plankolommen, totaal: int, delen: list[int]) -> bool:
    """Whether there can be homes of a total that no column beside it has."""
    geheel = wat_gezegd(kolommen, totaal)
    meer = [{k: v for k, v in wat_gezegd(kolommen, d).items() if geheel.get(k) != v} for d in delen]
    return not dekt_alles(meer)


def _staan_apart(kolommen: Plankolommen, delen: dict[int, list[int]]) -> bool:
    """Whether no home of these totals can be in another one, or in a column that is a part of none."""
    gebruikt = {k for eigen in delen.values() for k in eigen}
    rest = [k for k in kolommen.van_soort("aantal") if k not in gebruikt]
    return all(
        sluit_uit(wat_gezegd(kolommen, totaal), wat_gezegd(kolommen, ander))
        for totaal in delen
        for ander in [*delen, *rest]
        if ander != totaal and _soort(kolommen, ander) == _soort(kolommen, totaal)
    )
