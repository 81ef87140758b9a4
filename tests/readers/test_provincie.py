"""The province's planmonitor: Planregistratie and DetailPlanning, with technical names and with labels."""

from typing import Any

import pytest
from provincie import BOUW, DETAILS, DETAILVELDEN, PLANNEN, PLANVELDEN, SLOOP, label, rijen


@pytest.fixture(params=[str, label], ids=["technische namen", "labels Foodvalley"])
def bladen(request: pytest.FixtureRequest) -> dict[str, list[list[Any]]]:
    return {
        "Planregistratie": rijen(PLANVELDEN, PLANNEN),
        "DetailPlanning": rijen(DETAILVELDEN, DETAILS, request.param),
    }


def test_plans_and_their_years_are_joined(bladen, lees, codes, woningen, ledger_klopt) -> None:
    inlezing = lees(bladen)
    assert codes(inlezing) == set()
    plannen = inlezing.tabellen["plannen"].set_index("plan_sleutel")
    assert plannen["plan"].to_dict() == {"{A1}": "Doornsteeg", "{B2}": "Bronswerk", "{C3}": "Filippo"}
    assert plannen["kern"].tolist() == ["Nijkerk", "Hoevelaken", "Nijkerkerveen"]
    assert plannen["planstatus"].tolist() == ["1A", "4B", "onbekend"]
    assert plannen["hardheid"].tolist() == ["hard", "zacht", "onbekend"]
    assert plannen["vertrouwelijkheid"].tolist() == ["openbaar", "vertrouwelijk", "alleen_aantallen"]
    assert plannen["knelpunten"].iloc[0] == "Netcongestie;Stikstofruimte"
    assert plannen["realisatiekans"].iloc[0] == pytest.approx(0.9)
    assert plannen["corporatie"].iloc[0] == "WSN"
    assert woningen(inlezing, soort="nieuwbouw") == 85
    assert woningen(inlezing, soort="sloop") == 4
    ledger_klopt(inlezing)


def test_every_class_gets_its_tenure_and_price(bladen, lees, woningen) -> None:
    inlezing = lees(bladen)
    assert woningen(inlezing, eigendom="huur", prijsklasse="sociaal", soort="nieuwbouw", woningtype="meergezins") == 30
    assert woningen(inlezing, eigendom="huur", prijsklasse="sociaal", soort="sloop", woningtype="eengezins") == 4
    assert woningen(inlezing, eigendom="koop", prijsklasse="betaalbaar", jaar_van=2027) == 12
    assert woningen(inlezing, eigendom="onbekend", prijsklasse="onbekend", woningtype="onbekend") == 18
    assert woningen(inlezing, eigendom="huur", prijsklasse="midden", woningtype="eengezins", jaar_tot=2030) == 5
    assert woningen(inlezing, eigendom="koop", prijsklasse="duur") == 15
    assert woningen(inlezing, eigendom="koop", prijsklasse="onbekend", woningtype="meergezins") == 5


def test_what_is_built_is_known_per_year(bladen, lees, woningen) -> None:
    inlezing = lees(bladen)
    assert woningen(inlezing, jaar_van=2026, gerealiseerd=True) == 24
    assert woningen(inlezing, jaar_van=2027, gerealiseerd=False) == 40
    assert woningen(inlezing, jaar_van=2030, gerealiseerd=None) == 25


def test_each_class_by_itself_is_read_once(lees, woningen, codes) -> None:
    for naam in (*BOUW, *SLOOP):
        for toon in (str, label):
            detail = rijen(DETAILVELDEN, [{"parent_globalid": "{B2}", "jaartal": 2026, naam: 7}], toon)
            plan = PLANNEN[1] | {"totaal_bouw": None, "totaal_netto": None}
            inlezing = lees({"Planregistratie": rijen(PLANVELDEN, [plan]), "DetailPlanning": detail})
            assert codes(inlezing) == set(), naam
            assert woningen(inlezing) == 7, naam
            (regel,) = inlezing.tabellen["programma"].to_dict("records")
            assert regel["soort"] == ("sloop" if naam.startswith("sloop_") else "nieuwbouw")
            assert regel["woningtype"] == naam.removeprefix("sloop_").split("_")[0]


def test_stated_totals_that_differ_are_warned_about_and_not_read(bladen, lees, codes, melding, woningen) -> None:
    bouw = PLANVELDEN.index("totaal_bouw")
    bladen["Planregistratie"][1][bouw] = 61
    inlezing = lees(bladen)
    assert codes(inlezing) == {"TOTAAL_WIJKT_AF"}
    gemeld = melding(inlezing, "TOTAAL_WIJKT_AF")
    assert (gemeld.blad, gemeld.cel, gemeld.gevonden) == ("Planregistratie", "AG2", "61")
    assert "60" in gemeld.melding
    assert woningen(inlezing, soort="nieuwbouw") == 85


def test_years_of_a_plan_that_is_not_registered_are_a_fout(bladen, lees, codes, melding) -> None:
    bladen["DetailPlanning"][3][1] = "{Z9}"
    inlezing = lees(bladen)
    assert "PLAN_NIET_GEVONDEN" in codes(inlezing)
    assert melding(inlezing, "PLAN_NIET_GEVONDEN").cel == "B4"


def test_part_of_several_classes_built_stays_unknown(bladen, lees, woningen, melding) -> None:
    bladen["DetailPlanning"][2][DETAILVELDEN.index("bouw_gerealiseerd")] = 5
    inlezing = lees(bladen)
    assert woningen(inlezing, jaar_van=2027, gerealiseerd=None) == 40
    assert melding(inlezing, "REALISATIE_DEELS").gevonden == "5"


def test_more_built_than_planned_is_warned_about(bladen, lees, melding) -> None:
    bladen["DetailPlanning"][1][DETAILVELDEN.index("bouw_gerealiseerd")] = 25
    assert melding(lees(bladen), "REALISATIE_TE_VEEL").gevonden == "25"


def test_total_rows_of_both_sheets_are_compared(bladen, lees, codes, melding, woningen) -> None:
    def som(blad: str, kop: str) -> int:
        kolom = bladen[blad][0].index(kop)
        return sum(rij[kolom] or 0 for rij in bladen[blad][1:])

    detailkop, plankop = bladen["DetailPlanning"][0], bladen["Planregistratie"][0]
    huur1 = DETAILVELDEN.index("meergezins_huur1")
    detail, plan = ["Totaal", *[None] * (len(detailkop) - 1)], ["Totaal", *[None] * (len(plankop) - 1)]
    detail[huur1] = som("DetailPlanning", detailkop[huur1])
    plan[plankop.index("totaal_bouw")] = som("Planregistratie", "totaal_bouw")
    bladen["DetailPlanning"].append(detail)
    bladen["Planregistratie"].append(plan)
    inlezing = lees(bladen)
    assert (codes(inlezing), woningen(inlezing, soort="nieuwbouw")) == (set(), 85)
    detail[huur1] += 1
    gemeld = melding(lees(bladen), "TOTAAL_WIJKT_AF")
    assert (gemeld.blad, gemeld.gevonden) == ("DetailPlanning", "31")
    detail[huur1] -= 1
    plan[plankop.index("totaal_bouw")] += 1
    assert melding(lees(bladen), "TOTAAL_WIJKT_AF").blad == "Planregistratie"


@pytest.mark.parametrize("jaar", [None, "Totaal", "alle jaren"])
@pytest.mark.parametrize("plek", [1, 3], ids=["erboven", "eronder"])
def test_a_total_per_plan_among_its_years_is_asked_and_never_doubled(
    bladen, lees, melding, woningen, ledger_klopt, jaar, plek
) -> None:
    eerste, tweede = bladen["DetailPlanning"][1:3]
    samen = [(a or 0) + (b or 0) or None for a, b in zip(eerste[6:], tweede[6:], strict=True)]
    bladen["DetailPlanning"].insert(plek, [None, "{A1}", None, None, None, jaar, *samen])
    inlezing = lees(bladen)
    gemeld = melding(inlezing, "REGEL_LIJKT_TOTAAL")
    assert (gemeld.blad, gemeld.cel) == ("DetailPlanning", f"B{plek + 1}")
    assert "jaar" in gemeld.oplossing
    assert woningen(inlezing, soort="nieuwbouw") == 85
    ledger_klopt(inlezing)


def test_homes_without_a_year_beside_other_years_are_read(bladen, lees, codes, woningen) -> None:
    los = dict(zip(DETAILVELDEN, [None] * len(DETAILVELDEN), strict=True)) | {"parent_globalid": "{B2}"}
    bladen["DetailPlanning"].append([*(los | {"eengezins_huur3": 3}).values()])
    bladen["Planregistratie"][2][PLANVELDEN.index("totaal_bouw")] = 28
    bladen["Planregistratie"][2][PLANVELDEN.index("totaal_netto")] = 28
    inlezing = lees(bladen)
    assert (codes(inlezing), woningen(inlezing, soort="nieuwbouw", jaar_van=None)) == (set(), 3)
