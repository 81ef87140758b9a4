"""The table of all plans: its order, its kinds of homes, and what is told of a plan that does not count."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest
from elders import lever, werkboek

from prestatiemonitor.figuren import Stand, maak_stand
from prestatiemonitor.pakketten.plantabel import NIEUWBOUW, plantabel, soorten_in
from prestatiemonitor.store import Opslag

DAG = dt.date(2026, 6, 30)
HARD, GEEN_CAPACITEIT = "2A", "5A"
Regel = tuple[str, str, str, int | None, int | None, int, bool]  # kind, tenure, price, from, to, homes, built


def _regels(sleutel: str, regels: tuple[Regel, ...]) -> list[dict[str, object]]:
    namen = ("soort", "eigendom", "prijsklasse", "jaar_van", "jaar_tot", "aantal", "gerealiseerd")
    return [{"plan_sleutel": sleutel, **dict(zip(namen, regel, strict=True))} for regel in regels]


@pytest.fixture
def stand(tmp_path: Path) -> Callable[..., Stand]:
    """The Stand of plans by their key: name, kern, status and rows of homes."""

    def maak(**plannen: tuple[str, str, str, tuple[Regel, ...]]) -> Stand:
        url = f"sqlite:///{tmp_path / 'plannen.db'}"
        rijen = [
            {"plan_sleutel": sleutel, "plan": naam, "kern": kern, "planstatus": status}
            for sleutel, (naam, kern, status, _) in plannen.items()
        ]
        regels = [rij for sleutel, (*_, delen) in plannen.items() for rij in _regels(sleutel, delen)]
        lever(url, werkboek("planmonitor", plannen=rijen, programma=regels), "plannen.xlsx", DAG)
        return maak_stand(Opslag(url), DAG)

    return maak


def _huur(aantal: int, van: int | None = 2027, tot: int | None = 2027, *, klaar: bool = False) -> Regel:
    return ("nieuwbouw", "huur", "sociaal", van, tot, aantal, klaar)


def test_plans_stand_by_kern_and_then_by_name_whatever_their_capitals(stand: Callable[..., Stand]) -> None:
    tabel = plantabel(
        stand(
            p1=("aan zee", "Nijkerk", HARD, (_huur(1),)),
            p2=("Bij de zee", "Nijkerk", HARD, (_huur(2),)),
            p3=("Akker", "Hoevelaken", HARD, (_huur(3),)),
            p4=("bos", "Hoevelaken", HARD, (_huur(4),)),
        )
    )
    assert list(tabel["Plan"]) == ["Akker", "bos", "aan zee", "Bij de zee"]
    assert list(tabel[NIEUWBOUW]) == [3, 4, 1, 2]


def test_the_kinds_of_homes_add_up_to_the_new_homes_and_what_is_built_and_demolished_stands_beside_them(
    stand: Callable[..., Stand],
) -> None:
    duur: Regel = ("nieuwbouw", "koop", "duur", 2028, 2028, 5, False)
    sloop: Regel = ("sloop", "huur", "sociaal", 2026, 2026, 4, False)
    tabel = plantabel(stand(p1=("Hof", "Nijkerk", HARD, (_huur(7), _huur(2, klaar=True), duur, sloop))))
    (rij,) = tabel.to_dict("records")
    assert soorten_in(tabel) == ("Sociale huur", "Dure koop") and NIEUWBOUW not in soorten_in(tabel)
    assert (rij["Sociale huur"], rij["Dure koop"], rij[NIEUWBOUW]) == (9, 5, 14)
    assert (rij["Waarvan gerealiseerd"], rij["Sloop"]) == (2, 4)


def test_a_kind_that_no_plan_has_is_no_column_and_one_that_another_plan_has_is_nought(
    stand: Callable[..., Stand],
) -> None:
    duur: Regel = ("nieuwbouw", "koop", "duur", 2028, 2028, 5, False)
    tabel = plantabel(stand(p1=("A", "Nijkerk", HARD, (_huur(7),)), p2=("B", "Nijkerk", HARD, (duur,))))
    assert list(tabel["Sociale huur"]) == [7, 0] and list(tabel["Dure koop"]) == [0, 5]
    assert "Middenhuur" not in tabel


def test_a_plan_that_does_not_count_stands_there_without_numbers_for_unknown_is_not_nought(
    stand: Callable[..., Stand],
) -> None:
    tabel = plantabel(stand(p1=("A", "Nijkerk", HARD, (_huur(7),)), p2=("B", "Nijkerk", GEEN_CAPACITEIT, (_huur(3),))))
    rij = tabel.set_index("Plan").loc["B"]
    assert rij[["Sociale huur", NIEUWBOUW, "Waarvan gerealiseerd", "Sloop"]].isna().all()
    assert (rij["Hardheid"], rij["Oplevering"]) == ("", "")


def test_years_of_delivery_stand_in_order_each_once_and_the_unknown_last(stand: Callable[..., Stand]) -> None:
    regels = (_huur(1, 2030, 2034), _huur(2, None, None), _huur(3, 2027, 2027), _huur(4, 2027, 2027))
    tabel = plantabel(stand(p1=("A", "Nijkerk", HARD, regels)))
    assert tabel["Oplevering"].iloc[0] == "2027, 2030\u20132034, jaar onbekend"


def test_what_is_demolished_is_no_delivery(stand: Callable[..., Stand]) -> None:
    sloop: Regel = ("sloop", "huur", "sociaal", 2026, 2026, 4, False)
    tabel = plantabel(stand(p1=("A", "Nijkerk", HARD, (_huur(1), sloop))))
    assert tabel["Oplevering"].iloc[0] == "2027"


def test_a_plan_without_a_name_has_its_key_and_without_a_kern_is_of_an_unknown_one(stand: Callable[..., Stand]) -> None:
    gegeven = stand(p1=("A", "Nijkerk", HARD, (_huur(7),)))
    plannen = gegeven.moment.tabellen["plannen"].assign(plan=pd.NA, kern=pd.NA, vertrouwelijkheid=pd.NA)
    moment = replace(gegeven.moment, tabellen={**gegeven.moment.tabellen, "plannen": plannen})
    (rij,) = plantabel(replace(gegeven, moment=moment)).to_dict("records")
    assert (rij["Plan"], rij["Kern"], rij["Vertrouwelijkheid"]) == ("p1", "onbekend", "onbekend")


def test_without_a_planmonitor_or_a_plan_the_table_is_empty(stand: Callable[..., Stand]) -> None:
    gegeven = stand(p1=("A", "Nijkerk", HARD, (_huur(7),)))
    tabellen = gegeven.moment.tabellen
    zonder = {naam: tabel for naam, tabel in tabellen.items() if naam not in ("plannen", "programma")}
    leeg = {**tabellen, "plannen": tabellen["plannen"].head(0), "programma": tabellen["programma"].head(0)}
    for keuze in (zonder, leeg):
        assert plantabel(replace(gegeven, moment=replace(gegeven.moment, tabellen=keuze))).empty


def test_what_a_plan_is_short_of_the_verordening_stands_behind_its_verdict_and_nothing_where_it_is_not(
    standen: tuple[Stand, ...],
) -> None:
    uitslagen = list(plantabel(standen[0])["Verordening"])
    te_kort = [tekst for tekst in uitslagen if "(" in tekst]
    assert te_kort and all(int(tekst.partition("(")[2].rstrip(")")) > 0 for tekst in te_kort)
    assert any(tekst and "(" not in tekst for tekst in uitslagen)
