"""Fixtures of the indicators: small tables written as rows, and the Uitkomsten of a moment made of them."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

import pandas as pd
import pytest

from prestatiemonitor.afspraken import Afspraken, load_afspraken
from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Uitkomst, bereken
from prestatiemonitor.tables.schemas import TABELLEN

KOLOMMEN = {
    "voorraadmutaties": ("corporatie", "segment", "mutatie", "basis", "jaar_van", "jaar_tot", "halfjaar", "aantal"),
    "toewijzingen": ("corporatie", "jaar", "halfjaar", "post", "groep", "aantal", "doelgroep"),
    "plannen": (
        "plan_sleutel",
        "plan",
        "planstatus",
        "hardheid",
        "corporatie",
        "nultreden",
        "geclusterd",
        "zorggeschikt",
    ),
    "programma": ("plan_sleutel", "soort", "eigendom", "prijsklasse", "jaar_van", "jaar_tot", "aantal", "gerealiseerd"),
    "kerncijfers": ("partij", "jaar", "halfjaar", "maat", "waarde", "doelgroep", "eenheid"),
    "activiteiten": (
        "jaar",
        "afspraak",
        "activiteit",
        "planning",
        "status",
        "voortgang_juni",
        "voortgang_december",
        "bewijs",
        "trekker",
    ),
}

Regels = Iterable[tuple[Any, ...]]


@pytest.fixture(scope="session")
def afspraken() -> Afspraken:
    return load_afspraken()


@pytest.fixture(scope="session")
def tabel() -> Callable[[str, Regels], pd.DataFrame]:
    """`tabel(naam, rows)`: rows in the order of KOLOMMEN, shorter rows leave the last columns empty."""

    def maak(naam: str, regels: Regels) -> pd.DataFrame:
        rijen = [dict(zip(KOLOMMEN[naam], regel, strict=False)) for regel in regels]
        frame = pd.DataFrame(rijen, columns=list(KOLOMMEN[naam]), dtype=object)
        return TABELLEN[naam].vorm(frame.assign(bron=[f"Blad!A{n + 2}" for n in range(len(frame))]))

    return maak


@pytest.fixture(scope="session")
def moment(afspraken: Afspraken, tabel: Callable[[str, Regels], pd.DataFrame]) -> Callable[..., Moment]:
    """`moment(peildatum, naam=rows or DataFrame, ...)`, optionally with `statushouders=True`.

    `jaarschijf` is the peildatum of the jaarschijf, where that is older than the peilmoment.
    """

    def maak(
        peildatum: date,
        *,
        statushouders: bool = False,
        jaarschijf: date | None = None,
        **tabellen: Regels | pd.DataFrame,
    ) -> Moment:
        gevuld = {
            naam: regels if isinstance(regels, pd.DataFrame) else tabel(naam, regels)
            for naam, regels in tabellen.items()
        }
        instellingen = afspraken.instellingen.model_copy(update={"statushouders_tellen_mee": statushouders})
        geleverd = {levering: peildatum for naam in tabellen if (levering := TABELLEN[naam].levering)}
        if jaarschijf:
            geleverd["jaarschijf"] = jaarschijf
        return Moment(peildatum, gevuld, geleverd, afspraken, instellingen)

    return maak


@pytest.fixture(scope="session")
def uitkomsten() -> Callable[..., Mapping[tuple[str, str], Uitkomst]]:
    """`uitkomsten(moment, indicator)`: the Uitkomsten by (partij, periode)."""

    def maak(moment: Moment, indicator: str) -> Mapping[tuple[str, str], Uitkomst]:
        gevonden = bereken(moment, [indicator])
        per_partij = {(uitkomst.partij, uitkomst.periode): uitkomst for uitkomst in gevonden}
        assert len(per_partij) == len(gevonden)
        return per_partij

    return maak


@pytest.fixture(scope="session")
def samen(uitkomsten: Callable[..., Mapping[tuple[str, str], Uitkomst]]) -> Callable[[Moment, str, str], Uitkomst]:
    """`samen(moment, indicator, periode)`: the Uitkomst of all parties together."""
    return lambda moment, indicator, periode: uitkomsten(moment, indicator)[GEZAMENLIJK, periode]
