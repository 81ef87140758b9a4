"""Small deliveries made by code, and an empty store in memory."""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

import pandas as pd
import pytest

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA, VOORRAADMUTATIES


@pytest.fixture
def opslag() -> Iterator[Opslag]:
    opslag = Opslag("sqlite://")
    yield opslag
    opslag.sluit()


@pytest.fixture
def planmonitor() -> Callable[[Sequence[tuple[str, str, int]]], bytes]:
    """A planmonitor with plans (name, planstatus, social rental homes in 2026)."""

    def maak(plannen: Sequence[tuple[str, str, int]]) -> bytes:
        tabel = pd.DataFrame(
            [
                {"plan_sleutel": naam, "plan": naam, "kern": "Nijkerk", "planstatus": status}
                for naam, status, _ in plannen
            ]
        )
        programma = pd.DataFrame(
            [
                {
                    "plan_sleutel": naam, "soort": "nieuwbouw", "woningtype": "onbekend", "eigendom": "huur",
                    "prijsklasse": "sociaal", "jaar_van": 2026, "jaar_tot": 2026, "aantal": aantal,
                }
                for naam, _, aantal in plannen
            ]
        )  # fmt: skip
        tabellen = {"plannen": PLANNEN.vorm(tabel), "programma": PROGRAMMA.vorm(programma)}
        return vul_sjabloon("planmonitor", tabellen)

    return maak


@pytest.fixture
def jaarschijf() -> Callable[[int], bytes]:
    """A jaarschijf in which WSN realised this many new social homes in 2025 and de Alliantie none."""

    def maak(aantal: int) -> bytes:
        regels = [
            {
                "corporatie": corporatie, "segment": "sociale_huur", "mutatie": "nieuwbouw", "basis": "realisatie",
                "jaar_van": 2025, "jaar_tot": 2025, "aantal": nieuw,
            }
            for corporatie, nieuw in (("WSN", aantal), ("de Alliantie", 0))
        ]  # fmt: skip
        return vul_sjabloon("jaarschijf", {"voorraadmutaties": VOORRAADMUTATIES.vorm(pd.DataFrame(regels))})

    return maak


@pytest.fixture
def lever(opslag: Opslag) -> Callable[..., Levering]:
    """Read bytes and store them as a confirmed delivery."""

    def lever_aan(inhoud: bytes, peildatum: dt.date, wie: str = "Wonen") -> Levering:
        return bewaar(opslag, read_workbook(inhoud, "werkboek.xlsx"), inhoud, peildatum=peildatum, wie=wie)

    return lever_aan
