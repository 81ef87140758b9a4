"""What a delivery changes, and what it adds up to."""

from collections.abc import Callable, Mapping, Sequence

import pandas as pd

from prestatiemonitor.aanlevering import samenvatting, vergelijk
from prestatiemonitor.readers import read_workbook

Planmonitor = Callable[[Sequence[tuple[str, str, int]]], bytes]


def _tabellen(inhoud: bytes) -> Mapping[str, pd.DataFrame]:
    return read_workbook(inhoud, "werkboek.xlsx").tabellen


def test_new_dropped_and_changed_plans_are_named_with_what_was_and_is(planmonitor: Planmonitor) -> None:
    oud = _tabellen(planmonitor([("De Dijk", "3", 10), ("Het Veen", "1A", 5)]))
    nieuw = _tabellen(planmonitor([("De Dijk", "2A", 12), ("De Brink", "4B", 8)]))
    regels = {(r.plan, r.wat): (r.was, r.wordt) for r in vergelijk(oud, nieuw).plannen.itertuples()}
    assert regels == {
        ("Het Veen", "vervallen"): ("5", ""),
        ("De Brink", "nieuw"): ("", "8"),
        ("De Dijk", "planstatus"): ("3", "2A"),
        ("De Dijk", "hardheid"): ("zacht", "hard"),
        ("De Dijk", "woningen"): ("10", "12"),
    }


def test_the_same_delivery_changes_nothing(planmonitor: Planmonitor) -> None:
    tabellen = _tabellen(planmonitor([("De Dijk", "3", 10)]))
    verschil = vergelijk(tabellen, tabellen)
    assert verschil.plannen.empty
    assert (verschil.tabellen["som_was"].dropna() == verschil.tabellen["som_wordt"].dropna()).all()


def test_totals_per_kern_status_and_category_are_the_same_homes(planmonitor: Planmonitor) -> None:
    tabellen = _tabellen(planmonitor([("De Dijk", "3", 10), ("Het Veen", "1A", 5), ("De Brink", "", 7)]))
    totalen = samenvatting(tabellen)
    assert {titel: int(t.iloc[-1]["nieuwbouw"]) for titel, t in totalen.items()} == {
        "Per kern": 22,
        "Per planstatus": 22,
        "Per categorie": 22,
    }
