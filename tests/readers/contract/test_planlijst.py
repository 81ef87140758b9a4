"""A list in the province's form that the monitor wrote: what somebody may do to it before it counts as changed."""

import io
from collections.abc import Callable
from typing import Any

import openpyxl
import pandas as pd
import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook import Workbook

from prestatiemonitor.exports.planlijst import PLAT, maak_planlijst
from prestatiemonitor.exports.provincie import als_provincie
from prestatiemonitor.exports.terugzending import annoteer
from prestatiemonitor.readers import lees_indeling, read_workbook
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.contract.planlijst import is_onveranderd
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.tables.schemas import PLANNEN, PROGRAMMA
from prestatiemonitor.tables.sjabloon import PLANLIJST_BLAD

ROOD = PatternFill("solid", fgColor="FFFF0000")


def planlijst(*namen: str, **velden: Any) -> bytes:
    """A plan of ten homes by each of these names."""
    codes = [f"A{nummer}" for nummer in range(len(namen))]
    plannen = [
        {"plan_sleutel": code, "plan": naam, "planstatus": "2A", "hardheid": "hard"} | velden
        for code, naam in zip(codes, namen, strict=True)
    ]
    homes = [
        {"plan_sleutel": code, "soort": "nieuwbouw", "jaar_van": 2027, "jaar_tot": 2027, "aantal": 10} for code in codes
    ]
    tabellen = (PLANNEN, plannen), (PROGRAMMA, homes)
    return als_provincie(*(tabel.vorm(pd.DataFrame(rijen, dtype=object)) for tabel, rijen in tabellen), kenmerk="Bron")


def bewerkt(inhoud: bytes, *bewerkingen: Callable[[Workbook], None]) -> bytes:
    boek, uit = openpyxl.load_workbook(io.BytesIO(inhoud)), io.BytesIO()
    for bewerk in bewerkingen:
        bewerk(boek)
    boek.save(uit)
    return uit.getvalue()


def zonder_stempel(boek: Workbook) -> None:
    del boek[PLANLIJST_BLAD]


def streep_door(boek: Workbook) -> None:
    for cel in boek["Planregistratie"][2]:
        cel.font = Font(strike=True)


def streep_door_aantal(boek: Workbook) -> None:
    for cel in boek["DetailPlanning"][2]:
        cel.font = Font(strike=True)


def schrijf_erbij(boek: Workbook) -> None:
    boek["Planregistratie"]["B2"].comment = Comment("Dit plan is vervallen; telt niet mee", "A. de Vries")


def kleur_met_legenda(boek: Workbook) -> None:
    for cel in boek["Planregistratie"][2]:
        cel.fill = ROOD
    boek["Toelichting"]["A30"], boek["Toelichting"]["A30"].fill = "Rood: vervallen plannen", ROOD


def toon_als_geld(boek: Workbook) -> None:
    for cel in boek["DetailPlanning"][2]:
        cel.number_format = '"€" 0'


def voeg_samen(boek: Workbook) -> None:
    boek["Planregistratie"].merge_cells("C2:C3")


def verberg_rij(boek: Workbook) -> None:
    boek["Planregistratie"].row_dimensions[2].hidden = True


@pytest.mark.parametrize(
    ("bewerking", "melding"),
    [
        (streep_door, "PLAN_VERVALLEN"), (schrijf_erbij, "NOOT_BIJ_REGEL"), (kleur_met_legenda, "PLAN_VERVALLEN"),
        (toon_als_geld, "GETALVORM"), (verberg_rij, "RIJEN_VERBORGEN"),
    ],
)  # fmt: skip
def test_what_somebody_does_beside_the_values_is_asked_as_in_any_list(
    bewerking: Callable[[Workbook], None], melding: str
) -> None:
    inhoud = planlijst("De Dijk", "Het Veld")
    assert melding not in {m.code for m in read_workbook(inhoud, "lijst.xlsx").meldingen}
    van_ons = read_workbook(bewerkt(inhoud, bewerking), "lijst.xlsx")
    van_een_ander = read_workbook(bewerkt(inhoud, bewerking, zonder_stempel), "lijst.xlsx")
    assert melding in {m.code for m in van_ons.meldingen}
    assert [str(m) for m in van_ons.meldingen] == [str(m) for m in van_een_ander.meldingen]
    assert van_ons.tabellen["programma"]["aantal"].sum() == van_een_ander.tabellen["programma"]["aantal"].sum()


@pytest.mark.parametrize(
    "bewerking", [streep_door, streep_door_aantal, schrijf_erbij, kleur_met_legenda, toon_als_geld, voeg_samen]
)
def test_a_list_that_looks_otherwise_is_a_changed_one(bewerking: Callable[[Workbook], None]) -> None:
    inhoud = planlijst("De Dijk")
    assert is_onveranderd(read_grid(bewerkt(inhoud), "lijst.xlsx"))
    assert not is_onveranderd(read_grid(bewerkt(inhoud, bewerking), "lijst.xlsx"))


@pytest.mark.parametrize("soort", ["xlsx", "ods"])
def test_a_list_that_another_program_saved_is_unchanged(zet_om: Callable[..., bytes], soort: str) -> None:
    inhoud = planlijst("De Dijk", realisatiekans=0.35, breedtegraad=52.155174, lengtegraad=5.387206)
    assert is_onveranderd(read_grid(zet_om(inhoud, soort), f"lijst.{soort}"))


def test_a_list_that_went_back_with_its_meldingen_is_unchanged() -> None:
    inhoud = planlijst("De Dijk", fase="vervallen")
    meldingen = [ms.PLAN_VERVALLEN("Planregistratie", cel, "x", plan="De Dijk") for cel in ("A2", "F2")]
    terug, naam = annoteer(inhoud, "lijst.xlsx", meldingen)
    assert openpyxl.load_workbook(io.BytesIO(terug))["Planregistratie"]["F2"].comment
    assert is_onveranderd(read_grid(terug, naam))


@pytest.mark.parametrize("bewerkingen", [(), (zonder_stempel,)], ids=["van ons", "van een ander"])
def test_a_plan_that_was_skipped_stays_out_with_its_homes_whoever_wrote_the_list(bewerkingen: tuple[Any, ...]) -> None:
    indeling = lees_indeling('[bladen.Planregistratie.rijen]\n"A1" = "overslaan"\n')
    inhoud = bewerkt(planlijst("De Dijk", "Het Veld", "De Laan"), *bewerkingen)
    inlezing = read_workbook(inhoud, "lijst.xlsx", indeling=indeling)
    assert not inlezing.heeft_fout
    assert inlezing.tabellen["plannen"]["plan"].tolist() == ["De Dijk", "De Laan"]
    assert inlezing.tabellen["programma"]["plan_sleutel"].tolist() == ["A0", "A2"]


def test_an_answer_on_a_row_of_homes_does_the_same_in_our_own_list_as_in_any_other() -> None:
    indeling = lees_indeling('[bladen.DetailPlanning.rijen]\n"rij 3" = "overslaan"\n')
    inhoud = planlijst("De Dijk", "Het Veld")
    lijsten = inhoud, bewerkt(inhoud, zonder_stempel)
    van_ons, ander = (read_workbook(lijst, "lijst.xlsx", indeling=indeling) for lijst in lijsten)
    for inlezing in (van_ons, ander):
        deel = inlezing.celverantwoording.blad("DetailPlanning")
        assert deel is not None
        assert deel.boeking(2, 38) == ("overgeslagen", "", OVERGESLAGEN)
    assert van_ons.tabellen["programma"].equals(ander.tabellen["programma"])


def plat(**velden: Any) -> bytes:
    """A flat list of one plan with status 2A, written by the monitor."""
    plan = {"plan_sleutel": "A0", "plan": "De Dijk", "planstatus": "2A", "hardheid": "hard"} | velden
    homes = {"plan_sleutel": "A0", "soort": "nieuwbouw", "jaar_van": 2027, "jaar_tot": 2027, "aantal": 10}
    tabellen = {t.naam: t.vorm(pd.DataFrame([rij], dtype=object)) for t, rij in ((PLANNEN, plan), (PROGRAMMA, homes))}
    return maak_planlijst(PLAT, tabellen, kenmerk="Bron")


def test_a_flat_list_of_ours_is_unchanged_until_somebody_changes_it() -> None:
    def hernoem(boek: Workbook) -> None:
        boek["Plannen"]["C5"] = "De Weg"

    inhoud = plat(realisatiekans=0.35)
    assert is_onveranderd(read_grid(bewerkt(inhoud), "lijst.xlsx"))
    assert not is_onveranderd(read_grid(bewerkt(inhoud, hernoem), "lijst.xlsx"))


def test_another_status_as_written_is_asked_of_a_flat_list_but_not_of_what_the_monitor_wrote_itself() -> None:
    def andere_status(boek: Workbook) -> None:
        boek["Plannen"]["E5"] = "1A"

    inhoud = plat(planstatus_bron="3. In voorbereiding")
    anders = ms.STATUS_GESCHREVEN_ANDERS.code
    assert anders not in {m.code for m in read_workbook(inhoud, "lijst.xlsx").meldingen}
    gevraagd = [m for m in read_workbook(bewerkt(inhoud, andere_status), "lijst.xlsx").meldingen if m.code == anders]
    assert [(m.blad, m.cel, m.ernst) for m in gevraagd] == [("Plannen", "F3", "fout")]
