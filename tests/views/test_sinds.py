"""Since last time: what made a figure another one, as it is written on a page."""

from datetime import date
from decimal import Decimal

from prestatiemonitor.figuren.veranderd import oorzakentabel
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.indicators.oorzaken import Oorzaak
from prestatiemonitor.indicators.verandering import Verandering


def _verandering(eenheid: str, toen: str | None, nu: str) -> Verandering:
    def cijfer(waarde: str | None) -> Uitkomst:
        bekend = None if waarde is None else Decimal(waarde)
        return Uitkomst("netto_groei_sociaal", GEZAMENLIJK, 2026, "2026", bekend, eenheid, Oordeel.GEEN_NORM, "zin")

    return Verandering(cijfer(nu), cijfer(toen), date(2025, 12, 31))


def test_the_effect_of_a_row_is_written_in_the_unit_of_the_figure() -> None:
    sloop = Oorzaak("sloop", "Programma", Decimal(-6), None, Decimal(4), Decimal(10), "P!A2", "P!A3")
    tabel = oorzakentabel(_verandering("woningen", "36", "30"), [sloop])
    assert tabel.to_dict("records") == [
        {"Wat": "sloop", "Toen": "4", "Nu": "10", "Effect": "−6", "Plaats": "P!A3 (was P!A2)"}
    ]
    deel = Oorzaak("urgent", "Toewijzingen", Decimal("0.0693"), Oordeel.OVERSCHREDEN, None, Decimal(7), "", "T!A2")
    tabel = oorzakentabel(_verandering("aandeel", "0.25", "0.3193"), [deel])
    assert tabel.to_dict("records") == [
        {"Wat": "urgent", "Nu": "7", "Effect (procentpunt)": "+6,93", "Oordeel wordt": "overschreden", "Plaats": "T!A2"}
    ]


def test_of_a_figure_that_was_unknown_no_part_of_a_difference_is_named() -> None:
    nieuw = Oorzaak("nieuwbouw", "Voorraadmutaties", Decimal(30), None, None, Decimal(30), "", "V!A2")
    weg = Oorzaak("verkoop", "Voorraadmutaties", None, None, Decimal(3), None, "V!A3", "")
    tabel = oorzakentabel(_verandering("woningen", None, "30"), [nieuw, weg])
    assert list(tabel.columns) == ["Wat", "Toen", "Nu", "Plaats"]
    assert tabel["Plaats"].tolist() == ["V!A2", "was V!A3"]
