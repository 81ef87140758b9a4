"""Every plan gets one quality label with its reasons, whatever the order of the rows."""

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from prestatiemonitor.aanlevering.kwaliteit import LABELS, Kwaliteitregels, kwaliteit, kwaliteitregels
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA

PLAN = {"plan_sleutel": "P1", "plan": "De Dijk", "kern": "Nijkerk", "planstatus": "2A", "hardheid": "hard"}
DEEL = {
    "plan_sleutel": "P1", "soort": "nieuwbouw", "eigendom": "huur", "prijsklasse": "sociaal", "woningtype": "onbekend",
    "jaar_van": 2030, "jaar_tot": 2030, "aantal": 10, "bron": "Plannen!E2",
}  # fmt: skip


def tabellen(plannen: list[dict], delen: list[dict]) -> dict[str, pd.DataFrame]:
    plannen = [{"bron": f"Plannen!B{i}", **plan} for i, plan in enumerate(plannen, start=2)]
    return {"plannen": PLANNEN.vorm(pd.DataFrame(plannen)), "programma": PROGRAMMA.vorm(pd.DataFrame(delen))}


def label(plan: dict, *delen: dict, meldingen: tuple = ()) -> tuple[str, str]:
    uit = kwaliteit(tabellen([PLAN | plan], [DEEL | deel for deel in delen]), meldingen)
    return uit["label"].iloc[0], uit["redenen"].iloc[0]


def test_a_plan_with_everything_known_is_goed_without_reasons() -> None:
    assert label({}, {}) == ("goed", "")


@pytest.mark.parametrize(
    ("plan", "delen", "verwacht", "reden"),
    [
        ({"planstatus": "onbekend", "hardheid": "onbekend"}, [{}], "matig", "planstatus onbekend"),
        ({}, [{"jaar_van": None, "jaar_tot": None}], "matig", "hard plan zonder jaar van oplevering"),
        ({}, [{}, {"jaar_van": None, "jaar_tot": None}], "matig", "van een deel van de woningen geen jaar"),
        ({}, [{"eigendom": "onbekend", "prijsklasse": "onbekend"}], "matig", "alleen het totaal aantal woningen"),
        ({}, [{}, {"prijsklasse": "onbekend"}], "matig", "eigendom of prijsklasse onbekend"),
        ({"kern": None}, [{}], "matig", "kern onbekend"),
        ({}, [{"aantal": 0}], "slecht", "geen woningen opgegeven"),
        ({"zorgwoningen": 11}, [{}], "matig", "gegevens spreken elkaar tegen"),
        ({"zorgwoningen": 10}, [{}], "goed", ""),
    ],
)
def test_what_is_missing_or_contradicts_itself_lowers_the_label(plan, delen, verwacht, reden) -> None:
    gekregen, redenen = label(plan, *delen)
    assert gekregen == verwacht
    assert reden in redenen


def test_reasons_add_up() -> None:
    assert label({"planstatus": "onbekend", "hardheid": "onbekend", "kern": None}, {})[0] == "slecht"


def test_a_realised_plan_is_not_asked_for_its_year() -> None:
    assert label({}, {"jaar_van": None, "jaar_tot": None, "gerealiseerd": True}) == ("goed", "")


def test_a_melding_in_the_row_of_a_plan_counts_for_that_plan_only() -> None:
    ander = {**PLAN, "plan_sleutel": "P2", "plan": "Het Veen"}
    delen = [DEEL, {**DEEL, "plan_sleutel": "P2", "bron": "Plannen!E3"}]
    gemeld = [
        ms.TOTAAL_WIJKT_AF("Plannen", "H3", 9, berekend=10),
        ms.GETAL_GESCHAT("Elders", "H2", "ca. 9", waarde="9"),
    ]
    labels = kwaliteit(tabellen([PLAN, ander], delen), gemeld).set_index("plan")["label"]
    assert labels.to_dict() == {"De Dijk": "goed", "Het Veen": "matig"}


def test_plans_side_by_side_are_told_apart_by_the_cell_itself() -> None:
    plannen = [{**PLAN, "bron": "Plannen!B1"}, {**PLAN, "plan_sleutel": "P2", "plan": "Het Veen", "bron": "Plannen!C1"}]
    delen = [{**DEEL, "bron": "Plannen!B5"}, {**DEEL, "plan_sleutel": "P2", "bron": "Plannen!C5"}]
    uit = kwaliteit(tabellen(plannen, delen), [ms.GETAL_GESCHAT("Plannen", "C5", "ca. 10", waarde="10")])
    assert uit["label"].tolist() == ["goed", "matig"]


def test_a_fout_in_the_row_of_a_plan_makes_it_slecht() -> None:
    assert label({}, {}, meldingen=(ms.GEEN_GETAL("Plannen", "F2", "veel"),)) == (
        "slecht",
        "een fout in een van de cellen",
    )


def test_the_second_of_two_plans_with_one_name_is_doubted() -> None:
    gelijk = {**PLAN, "plan_sleutel": "P2", "plan": "de Dijk"}
    delen = [DEEL, {**DEEL, "plan_sleutel": "P2", "bron": "Plannen!E3"}]
    uit = kwaliteit(tabellen([PLAN, gelijk], delen), [])
    assert uit.set_index("plan")["label"].to_dict() == {"De Dijk": "goed", "de Dijk": "matig"}


def test_the_stored_table_of_meldingen_gives_the_same_labels(planmonitor) -> None:
    inlezing: Inlezing = read_workbook(planmonitor([("De Dijk", "3", 10), ("Het Veen", "", 5)]), "werkboek.xlsx")
    uit_lijst = kwaliteit(inlezing.tabellen, inlezing.meldingen)
    pd.testing.assert_frame_equal(uit_lijst, kwaliteit(inlezing.tabellen, inlezing.meldingen_tabel()))


def test_every_code_in_the_rules_is_a_kind_of_melding() -> None:
    bekend = {soort.code for soort in vars(ms).values() if hasattr(soort, "oplossing")}
    genoemd = {code for regel in kwaliteitregels().regel for code in regel.codes}
    assert genoemd <= bekend, genoemd - bekend


def test_a_rule_has_a_fact_or_codes_and_slecht_lies_above_matig() -> None:
    regel = {"reden": "r", "gewicht": 1}
    for fout in ({"regel": [regel]}, {"regel": [{**regel, "feit": "geen_kern"}], "slecht_vanaf": 1}):
        with pytest.raises(ValidationError):
            Kwaliteitregels.model_validate({"matig_vanaf": 1, "slecht_vanaf": 3, **fout})


PLANNEN_ST = st.lists(
    st.fixed_dictionaries(
        {
            "plan_sleutel": st.sampled_from(["P1", "P2", "P3", "P4"]),
            "plan": st.sampled_from(["De Dijk", "de dijk", "Het Veen", "Veen 2"]),
            "kern": st.sampled_from(["Nijkerk", None]),
            "planstatus": st.sampled_from(["2A", "3", "onbekend"]),
            "hardheid": st.sampled_from(["hard", "zacht", "onbekend"]),
        }
    ),
    max_size=6,
)
DELEN_ST = st.lists(
    st.fixed_dictionaries(
        {
            "plan_sleutel": st.sampled_from(["P1", "P2", "P3"]),
            "prijsklasse": st.sampled_from(["sociaal", "onbekend"]),
            "jaar_van": st.sampled_from([2020, 2027, None]),
            "aantal": st.integers(0, 30),
            "gerealiseerd": st.sampled_from([True, False, None]),
        }
    ),
    max_size=8,
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plannen=PLANNEN_ST, delen=DELEN_ST, data=st.data())
def test_every_plan_gets_one_label_and_the_order_of_the_rows_does_not_matter(plannen, delen, data) -> None:
    plannen = [{**plan, "bron": f"Plannen!B{i}"} for i, plan in enumerate(plannen, start=2)]
    delen = [{**DEEL, **deel, "bron": f"Plannen!E{i}"} for i, deel in enumerate(delen, start=2)]
    eerst = kwaliteit(tabellen(plannen, delen), [])
    anders = kwaliteit(tabellen(data.draw(st.permutations(plannen)), data.draw(st.permutations(delen))), [])
    pd.testing.assert_frame_equal(eerst, anders)
    assert eerst["plan_sleutel"].tolist() == sorted({plan["plan_sleutel"] for plan in plannen})
    assert set(eerst["label"]) <= set(LABELS)
    assert ((eerst["label"] == "goed") == (eerst["redenen"] == "")).all()


def test_the_label_is_the_sum_of_the_weights() -> None:
    regels = kwaliteitregels()
    assert [regels.label(n) for n in (0, 1, 3, 4)] == ["goed", "matig", "matig", "slecht"]
