"""Scenarios in Dutch: what each assumes, in what they differ, their chances, and which makes the agreed growth."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import pandas as pd

from prestatiemonitor.charts.scenarios import NIVEAUS
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.views.vooruitblik_woorden import Normen, kans_in_woorden, looptijd
from prestatiemonitor.vooruitblik import STADIA, Keuzes, Uitgangspunt, Vooruitblik


class Naast(NamedTuple):
    """One scenario beside others: its name, its choices, its runs, and where it comes from in sentences."""

    naam: str
    keuzes: Keuzes
    blik: Vooruitblik
    herkomst: tuple[str, ...]


def aannames(keuzes: Keuzes) -> dict[str, str]:
    """Every assumption by its name."""
    return {
        **{f"kans {woord}": f"{getattr(keuzes, stadium)}%" for stadium, woord in STADIA.items()},
        "eigen kans van een plan gaat voor": "ja" if keuzes.eigen else "nee",
        "uitstel": telling(keuzes.uitstel, "maand", "maanden"),
        "verdere uitval": f"{keuzes.uitval}%",
        **{f"nog te verkopen in {jaar}": getal(aantal) for jaar, aantal in keuzes.verkoop},
        **{f"nog sloop en overheveling in {jaar}": getal(aantal) for jaar, aantal in keuzes.overig},
    }


def verschillen(keuzes: Sequence[Keuzes]) -> list[dict[str, str]]:
    """Per scenario what it assumes where they are not all the same."""
    alle = [aannames(keuze) for keuze in keuzes]
    namen = dict.fromkeys(naam for rij in alle for naam in rij)
    anders = [naam for naam in namen if len({rij.get(naam) for rij in alle}) > 1]
    return [{naam: rij[naam] for naam in anders if naam in rij} for rij in alle]


def in_regels(delen: Mapping[str, str]) -> list[str]:
    """‘uitstel: 6 maanden’."""
    return [f"{naam}: {waarde}" for naam, waarde in delen.items()]


def kansen(uit: Uitgangspunt, normen: Normen, blik: Vooruitblik) -> dict[str, float]:
    """The chances by name: of the norm in each open year and over all years, and of the forecast of the agreement."""
    delen = {
        f"Kans op {getal(norm)} in {jaar}": blik.kans_op(float(norm), (jaar,))
        for jaar, norm in normen.per_jaar.items()
        if jaar in uit.open_jaren
    }
    if normen.totaal is not None:
        delen[f"Kans op {getal(normen.totaal)} in {looptijd(uit)}"] = blik.kans_op(float(normen.totaal), uit.jaren)
    if normen.prognose:
        plaats, verwacht = normen.prognose
        delen[f"Kans op de {getal(verwacht)} uit {plaats}"] = blik.kans_op(float(verwacht), uit.jaren)
    return delen


def banden(uit: Uitgangspunt, blik: Vooruitblik) -> tuple[float, ...]:
    """The five levels of the homes over all years."""
    return tuple(float(band[-1]) for band in blik.banden(uit.jaren, opgeteld=True))


def conclusie(uit: Uitgangspunt, normen: Normen, naast: Sequence[Naast]) -> str:
    """Between which chances the scenarios lie, and with which; without a norm between which middle outcomes."""
    if normen.totaal is None:
        return _tussen(naast, [banden(uit, n.blik)[2] for n in naast], "De middelste uitkomst", lambda w: getal(w, 0))
    kansen_op = [n.blik.kans_op(float(normen.totaal), uit.jaren) for n in naast]
    wat = f"De kans op {getal(normen.totaal)} in {looptijd(uit)}"
    return _tussen(naast, kansen_op, wat, kans_in_woorden)


def _tussen(naast: Sequence[Naast], waarden: Sequence[float], wat: str, woord: Callable[[float], str]) -> str:
    laag, hoog = min(waarden), max(waarden)
    if woord(laag) == woord(hoog):
        return f"{wat} is in elk scenario {woord(hoog)}"
    laagste, hoogste = (naast[waarden.index(waarde)].naam for waarde in (laag, hoog))
    return f"{wat} loopt van {woord(laag)} (‘{laagste}’) tot {woord(hoog)} (‘{hoogste}’)"


def cijfers(uit: Uitgangspunt, normen: Normen, naast: Sequence[Naast]) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """All figures to take along, and which columns are shares: chances, levels, every assumption, where it is from."""
    rijen = []
    aandelen: Mapping[str, float] = {}
    for n in naast:
        aandelen = kansen(uit, normen, n.blik)
        niveaus = dict(zip(NIVEAUS, (round(w, 1) for w in banden(uit, n.blik)), strict=True))
        rijen.append(
            {"Scenario": n.naam, **{naam: round(kans, 2) for naam, kans in aandelen.items()}, **niveaus}
            | {naam[:1].upper() + naam[1:]: waarde for naam, waarde in aannames(n.keuzes).items()}
            | {"Herkomst": " ".join(n.herkomst)}
        )
    return pd.DataFrame(rijen), tuple(aandelen)


def kort(keuzes: Keuzes) -> str:
    """Every assumption in one sentence."""
    return "; ".join(in_regels(aannames(keuzes)))
