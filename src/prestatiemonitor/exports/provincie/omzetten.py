"""The tables `plannen` and `programma` as the rows of the province's two layers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Any, Final

import pandas as pd

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.exports.provincie.totalen import plantotalen
from prestatiemonitor.exports.provincie.vorm import Vorm
from prestatiemonitor.tables.waarden import ONBEKEND, SOORT

Regel = dict[str, Any]
_STATEN: Final = (True, False, None)
_TIENDEN: Final = 10


def planregels(vorm: Vorm, plannen: pd.DataFrame, programma: pd.DataFrame) -> list[Regel]:
    """A row per plan, with its totals; fields that the monitor does not know stay empty."""
    eigen, gemeente = eigen_velden(vorm, plannen), load_afspraken().gemeente
    per_plan: dict[str, list[Regel]] = {}
    for home in _waarden(programma):
        per_plan.setdefault(home["plan_sleutel"], []).append(home)
    uit = []
    for plan in _waarden(plannen):
        regel = {veld: _planveld(vorm, naam, plan[naam]) for naam, veld in vorm.van.items()}
        regel |= {veld: plan[naam] for naam, veld in eigen.items()}
        regel["gemeente"] = gemeente
        if homes := per_plan.get(plan["plan_sleutel"]):
            regel |= plantotalen(vorm, homes)
        uit.append({veld: waarde for veld, waarde in regel.items() if waarde is not None})
    return uit


def eigen_velden(vorm: Vorm, plannen: pd.DataFrame) -> dict[str, str]:
    """The columns of the monitor's own that this list of plans needs behind those of the province.

    The reader takes a client that is a corporation for the corporation where no column says who that is.
    """
    gevuld = {naam for naam in vorm.eigen if naam in plannen and plannen[naam].notna().any()}
    if plannen["opdrachtgever"].notna().any():
        gevuld.add("corporatie")
    volgt = {code: status.hardheid for code, status in load_afspraken().planstatussen.items()}
    if (plannen["planstatus"].map(volgt).fillna(ONBEKEND) == plannen["hardheid"].fillna(ONBEKEND)).all():
        gevuld.discard("hardheid")
    in_vorm = [vorm.woord("planstatus", code) for code in plannen["planstatus"].fillna(ONBEKEND)]
    if [*plannen["planstatus_bron"].fillna("")] == in_vorm:
        gevuld.discard("planstatus_bron")
    elif in_vorm:
        gevuld.add("planstatus_bron")  # blank where the list had none
    return {naam: veld for naam, veld in vorm.eigen.items() if naam in gevuld}


def _planveld(vorm: Vorm, naam: str, waarde: Any) -> Any:
    if naam == "planstatus":
        return vorm.woord(naam, waarde or ONBEKEND)
    if waarde is None:
        return None
    if naam == "realisatiekans":  # the province's list has tenths as text
        tiende = round(waarde * _TIENDEN)
        return f"{tiende * _TIENDEN}%" if tiende and tiende / _TIENDEN == waarde else waarde
    return _knelpunten(waarde) if naam == "knelpunten" else vorm.woord(naam, waarde)


def _knelpunten(tekst: str) -> str:
    """With commas between as the province has them; with semicolons where a comma is a part of one."""
    return tekst.replace(";", ",") if "," not in tekst else tekst if ";" in tekst else f"{tekst};"


def detailregels(vorm: Vorm, programma: pd.DataFrame) -> list[Regel]:
    """A row per plan and year; more where homes of one year cannot stand beside each other.

    Those differ in a price class that the form has no field for, in whether they are built, or whether that is known.
    What stands in one cell of the form is added together.
    """
    per_jaar: dict[tuple[Any, ...], list[Regel]] = {}
    for home in _waarden(programma):
        if home["aantal"]:
            per_jaar.setdefault((home["plan_sleutel"], home["jaar_van"], home["jaar_tot"]), []).append(home)
    gemeente, uit = load_afspraken().gemeente, list[Regel]()
    for (plan, *_), delen in per_jaar.items():
        kop = {"parent_globalid": plan, "jaartal": jaartal(delen[0]), "gemeente": gemeente}
        for prijs, homes in _per_eigen_prijs(vorm, delen).items():
            eigen = {} if prijs is None else {vorm.detail_eigen["prijsklasse"]: vorm.woord("prijsklasse", prijs)}
            per_soort = [[*_per_staat(vorm, soort, homes)] for soort in SOORT]
            uit += [
                {**kop, **(nieuw or {}), **(sloop or {}), **eigen, "GlobalID": f"{plan}-{len(uit) + nummer}"}
                for nummer, (nieuw, sloop) in enumerate(zip_longest(*per_soort), start=1)
            ]
    return uit


def eigen_detailvelden(vorm: Vorm, regels: Iterable[Regel]) -> list[str]:
    """The columns of the monitor's own that these rows need behind those of the province."""
    return [veld for veld in vorm.detail_eigen.values() if any(veld in regel for regel in regels)]


def _per_eigen_prijs(vorm: Vorm, delen: Sequence[Regel]) -> dict[str | None, list[Regel]]:
    """The homes of one year by the price class that their field does not say; first those whose field says it."""
    uit: dict[str | None, list[Regel]] = {None: []}
    for deel in delen:
        prijs = deel["prijsklasse"] or ONBEKEND
        uit.setdefault(None if vorm.klasse_van(deel).prijsklasse == prijs else prijs, []).append(deel)
    return uit


def _per_staat(vorm: Vorm, soort: str, delen: list[Regel]) -> Iterator[Regel]:
    """The counts of one kind of homes: those that are built, those that are not, and those of which it is not known."""
    for staat in _STATEN:
        regel: Regel = {}
        for deel in delen:
            if deel["soort"] == soort and deel["gerealiseerd"] is staat:
                veld = vorm.telveld(soort, deel["woningtype"] or ONBEKEND, vorm.klasse_van(deel))
                regel[veld] = regel.get(veld, 0) + deel["aantal"]
        if regel:
            gereed = {} if staat is None else {vorm.gereedveld(soort): sum(regel.values()) if staat else 0}
            yield {**regel, **gereed}


def jaartal(deel: Mapping[str, Any]) -> int | str | None:
    """The year of delivery; a period as text, which the form has no field for and people and the monitor do read."""
    van, tot = deel["jaar_van"], deel["jaar_tot"]
    if van is None:
        return None if tot is None else f"t/m {tot}"
    if tot is None:
        return f"{van} en later"
    return int(van) if van == tot else f"{van}-{tot}"


def _waarden(frame: pd.DataFrame) -> Iterator[Regel]:
    """The rows with None for what is missing and plain Python values for the others."""
    kolommen = {naam: [None if pd.isna(w) else _kaal(w) for w in frame[naam]] for naam in frame if naam != "bron"}
    for waarden in zip(*kolommen.values(), strict=True):
        yield dict(zip(map(str, kolommen), waarden, strict=True))


def _kaal(waarde: Any) -> Any:
    return waarde.item() if hasattr(waarde, "item") else waarde
