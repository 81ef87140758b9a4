"""The province's form as it is written: its layout, its totals, and what it cannot hold said in words."""

import io
from typing import Any

import openpyxl
import pandas as pd
import pytest
from provincie import DETAILVELDEN, PLANVELDEN

from prestatiemonitor.exports.provincie import als_provincie, wat_niet_past
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA

Blad = dict[str, list[Any]]


def plan(**velden: Any) -> pd.DataFrame:
    basis = {
        "plan_sleutel": "A1",
        "plan": "De Dijk",
        "planstatus": "2A",
        "planstatus_bron": "2A. Vastgesteld",
        "hardheid": "hard",
    }
    return PLANNEN.vorm(pd.DataFrame([basis | velden], dtype=object))


def homes(*regels: dict[str, Any]) -> pd.DataFrame:
    basis = {
        "plan_sleutel": "A1", "soort": "nieuwbouw", "woningtype": "meergezins", "eigendom": "huur",
        "prijsklasse": "sociaal", "jaar_van": 2027, "jaar_tot": 2027, "aantal": 10,
    }  # fmt: skip
    return PROGRAMMA.vorm(pd.DataFrame([basis | regel for regel in regels], columns=PROGRAMMA.kolomnamen, dtype=object))


def bladen(plannen: pd.DataFrame, programma: pd.DataFrame) -> dict[str, Blad]:
    boek = openpyxl.load_workbook(io.BytesIO(als_provincie(plannen, programma, kenmerk="Bron")))
    return {
        blad.title: {
            str(kolom[0].value): [cel.value for cel in kolom[1:]] for kolom in blad.iter_cols() if kolom[0].value
        }
        for blad in boek
        if blad.sheet_state == "visible"
    }


def test_the_sheets_have_the_fields_of_the_province_in_its_order() -> None:
    geschreven = bladen(plan(), homes({}))
    assert [*geschreven] == ["Planregistratie", "DetailPlanning", "Toelichting"]
    assert [*geschreven["Planregistratie"]] == PLANVELDEN
    assert [*geschreven["DetailPlanning"]] == DETAILVELDEN


def test_what_the_form_has_no_field_for_stands_behind_its_fields() -> None:
    geschreven = bladen(plan(woonvisie="2020+", zorgwoningen=4), homes())["Planregistratie"]
    assert [*geschreven][len(PLANVELDEN) :] == ["woonvisie", "zorgwoningen"]
    assert "woonvisie en zorgwoningen" in " ".join(wat_niet_past(plan(woonvisie="2020+", zorgwoningen=4), homes()))


def test_homes_stand_in_the_class_of_their_tenure_and_price() -> None:
    detail = bladen(
        plan(),
        homes(
            {"aantal": 5, "label_bron": "meergezins_huur1"}, {"aantal": 6}, {"aantal": 7, "prijsklasse": "midden"},
            {"aantal": 8, "eigendom": "koop", "prijsklasse": "betaalbaar"}, {"soort": "sloop", "aantal": 3},
        ),
    )["DetailPlanning"]  # fmt: skip
    gevuld = {veld: waarden for veld, waarden in detail.items() if "_" in veld and waarden != [None]}
    assert gevuld == {
        "parent_globalid": ["A1"], "meergezins_huur1": [5], "meergezins_huur2": [6], "meergezins_huur3": [7],
        "meergezins_koop2": [8], "sloop_meergezins_huur2": [3],
    }  # fmt: skip


def test_the_class_of_the_province_has_all_middenhuur_and_a_row_says_which_of_it_is_low_or_high() -> None:
    programma = homes(
        {"aantal": 5, "prijsklasse": "midden"}, {"aantal": 7, "prijsklasse": "laag_midden"},
        {"aantal": 2, "prijsklasse": "laag_midden", "soort": "sloop"}, {"aantal": 8, "prijsklasse": "hoog_midden"},
    )  # fmt: skip
    geschreven = bladen(plan(), programma)
    detail = geschreven["DetailPlanning"]
    assert [*detail] == [*DETAILVELDEN, "prijsklasse"]
    assert detail["meergezins_huur3"] == [5, 7, 8]
    assert detail["sloop_meergezins_huur3"] == [None, 2, None]
    assert detail["prijsklasse"] == [None, "laag midden", "hoog midden"]
    assert geschreven["Planregistratie"]["Totaal_huur3"] == [20]
    assert "17 woningen in laag of hoog midden tellen als midden" in " ".join(wat_niet_past(plan(), programma))


def test_homes_of_which_the_form_has_no_price_class_count_as_unknown_with_their_price_beside() -> None:
    programma = homes({"aantal": 4, "eigendom": None}, {"aantal": 1, "prijsklasse": "betaalbaar"})
    detail = bladen(plan(), programma)["DetailPlanning"]
    assert (detail["meergezins_onbekend"], detail["meergezins_huur_onb"]) == ([4, None], [None, 1])
    assert detail["prijsklasse"] == ["sociaal", "prijsklasse betaalbaar"]
    assert "bij de eigendom van 5 woningen geen vak voor de prijsklasse" in " ".join(wat_niet_past(plan(), programma))


@pytest.mark.parametrize(
    ("van", "tot", "jaartal"),
    [
        (2027, 2027, 2027),
        (2028, 2030, "2028-2030"),
        (2031, None, "2031 en later"),
        (None, 2029, "t/m 2029"),
        (None, None, None),
    ],
)
def test_a_year_is_a_number_and_a_period_is_text(van: int | None, tot: int | None, jaartal: object) -> None:
    programma = homes({"jaar_van": van, "jaar_tot": tot})
    assert bladen(plan(), programma)["DetailPlanning"]["jaartal"] == [jaartal]
    zinnen = " ".join(wat_niet_past(plan(), programma))
    assert ("10 woningen staat in ‘jaartal’ een periode" in zinnen) == isinstance(jaartal, str)


def test_homes_of_a_year_that_are_built_and_that_are_not_have_a_row_each() -> None:
    programma = homes({"aantal": 4, "gerealiseerd": True}, {"aantal": 6, "gerealiseerd": False})
    detail = bladen(plan(), programma)["DetailPlanning"]
    assert (detail["meergezins_huur2"], detail["bouw_gerealiseerd"]) == ([4, 6], [4, 0])
    totalen = bladen(plan(), programma)["Planregistratie"]
    assert [totalen[f"totaal_{naam}"] for naam in ("bouw", "gerealiseerd", "resterend", "huur_resterend")] == [
        [10], [4], [6], [6],
    ]  # fmt: skip
    assert "een jaar meer dan één regel" in " ".join(wat_niet_past(plan(), programma))


def test_of_homes_that_may_be_built_no_rest_is_stated() -> None:
    totalen = bladen(plan(), homes({"gerealiseerd": None}, {"jaar_van": 2028, "jaar_tot": 2028}))["Planregistratie"]
    assert (totalen["totaal_bouw"], totalen["totaal_resterend"], totalen["totaal_gerealiseerd"]) == (
        [20],
        [None],
        [None],
    )


@pytest.mark.parametrize(
    ("code", "geschreven", "in_vorm"),
    [("2A", "vastgesteld", "2A. Vastgesteld"), ("2A", None, "2A. Vastgesteld"), ("5A", "5A?", "5A"),
     ("onbekend", "ontwerp", "Onbekend"), (None, "ontwerp", "Onbekend")],
)  # fmt: skip
def test_a_status_has_the_words_of_the_province_and_what_was_written_stands_in_an_own_column(
    code: str | None, geschreven: str | None, in_vorm: str
) -> None:
    registratie = bladen(plan(planstatus=code, planstatus_bron=geschreven), homes())["Planregistratie"]
    assert registratie["status_planologisch"] == [in_vorm]
    assert registratie["planstatus zoals geschreven"] == [geschreven]


@pytest.mark.parametrize(
    ("knelpunten", "in_vorm"),
    [("Netcongestie;Stikstof", "Netcongestie,Stikstof"), ("net, noord;stikstof", "net, noord;stikstof"),
     ("net, noord", "net, noord;")],
)  # fmt: skip
def test_bottlenecks_have_commas_between_them_unless_one_has_a_comma_itself(knelpunten: str, in_vorm: str) -> None:
    assert bladen(plan(knelpunten=knelpunten), homes())["Planregistratie"]["knelpunten_meerkeuze"] == [in_vorm]


@pytest.mark.parametrize("begin", ["=", "+", "-", "@"])
def test_text_that_begins_as_a_formula_stays_text(begin: str) -> None:
    boek = openpyxl.load_workbook(
        io.BytesIO(als_provincie(plan(plan=f"{begin}1+1", toelichting=f"{begin}A1"), homes(), kenmerk=f"{begin}1"))
    )
    cellen = [cel for blad in boek for rij in blad.iter_rows() for cel in rij if str(cel.value or "").startswith(begin)]
    assert {cel.value for cel in cellen} >= {f"{begin}1+1", f"{begin}A1"}
    assert {cel.data_type for cel in cellen} == {"s"}


def test_the_same_plans_give_the_same_bytes() -> None:
    assert als_provincie(plan(), homes({}), kenmerk="Bron") == als_provincie(plan(), homes({}), kenmerk="Bron")


def test_of_a_list_that_fits_only_the_empty_fields_are_told() -> None:
    assert [zin[:24] for zin in wat_niet_past(plan(), homes({"label_bron": "meergezins_huur1"}))] == [
        "Velden van de provincie "
    ]
