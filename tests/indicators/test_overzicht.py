"""The table of the command line: beside what was computed the receipt, the verdict of people, and the corrections."""

from datetime import UTC, datetime
from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators import Mensoordeel, Oordeel, Uitkomst, als_tabel
from prestatiemonitor.tables.correctie import Correctie

OVER = ("netto_groei_sociaal", "5", "gezamenlijk", "2025")
TOEN = datetime(2026, 7, 1, tzinfo=UTC)


def uitkomst(**erbij: object) -> Uitkomst:
    velden: dict[str, object] = {
        "indicator": "netto_groei_sociaal",
        "afspraak": "5",
        "partij": "gezamenlijk",
        "jaar": 2025,
        "periode": "2025",
        "waarde": Decimal(50),
        "eenheid": "woningen",
        "oordeel": Oordeel.BEHAALD,
        "zin": "Zin.",
    }
    return Uitkomst(**{**velden, **erbij})  # type: ignore[arg-type]


def test_the_computed_verdict_and_that_of_people_stand_beside_each_other_with_the_receipt() -> None:
    gezegd = (
        Mensoordeel(None, "nagekeken", "B. Bos", TOEN, 2, OVER),
        Mensoordeel(Oordeel.RISICO, "pas opgeleverd", "A. de Vries", TOEN, 1, OVER, anders="Toen was het 40."),
    )
    rij = als_tabel([uitkomst(mensoordelen=gezegd, bewijs="abc123")]).iloc[0]
    assert (rij["oordeel"], rij["oordeel_partijen"], rij["bewijs"]) == ("behaald", "risico", "abc123")
    assert rij["toelichting_partijen"] == "nagekeken (B. Bos); pas opgeleverd (A. de Vries). Toen was het 40."


def test_a_correction_is_told_with_its_cell_and_the_value_as_delivered() -> None:
    correctie = Correctie("voorraadmutaties", 3, "aantal", None, "50", "Blad!K14", "jaarverslag", "A. de Vries", TOEN)
    rij = als_tabel([uitkomst(correcties=(correctie,), zonder_correctie=Decimal(40))]).iloc[0]
    assert rij["correcties"] == "Blad!K14 aantal: was leeg, is 50. jaarverslag (A. de Vries)"
    assert (rij["waarde"], rij["zonder_correctie"]) == (50, 40)


def test_without_corrections_nothing_is_said_of_a_value_as_delivered() -> None:
    rij = als_tabel([uitkomst()]).iloc[0]
    assert pd.isna(rij["zonder_correctie"])
    assert (rij["correcties"], rij["oordeel_partijen"], rij["toelichting_partijen"]) == ("", "", "")
