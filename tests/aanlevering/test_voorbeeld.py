"""The example deliveries: fictional, reproducible, in line with tables 1 and 2, and showing every verdict."""

import importlib.util
import io
import tomllib
import zipfile
from datetime import date
from functools import cache
from itertools import pairwise
from types import ModuleType
from typing import Any

import pandas as pd
import pytest
from openpyxl import load_workbook

from prestatiemonitor.aanlevering import moment_op, peilmomenten, voorbeeldopslag
from prestatiemonitor.aanlevering.voorbeeld import VOORBEELD_MAP
from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators import bereken
from prestatiemonitor.indicators.uitkomst import Oordeel, Uitkomst
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.tables.sjabloon import SJABLOON_BLAD
from prestatiemonitor.tables.waarden import MIDDENHUUR_PRIJSKLASSEN, PLANSTATUS

LEVERINGEN: list[dict[str, Any]] = tomllib.loads((VOORBEELD_MAP / "leveringen.toml").read_text(encoding="utf-8"))[
    "levering"
]
BESTANDEN = [regel["bestand"] for regel in LEVERINGEN]
JUNI_2025, DECEMBER_2025, JUNI_2026 = date(2025, 6, 30), date(2025, 12, 31), date(2026, 6, 30)
PERIODEN = {"looptijd": (2025, 2027), "doorkijk": (2028, 2030)}


@cache
def inlezing_van(bestand: str) -> Inlezing:
    soort = next(regel["soort"] for regel in LEVERINGEN if regel["bestand"] == bestand)
    return read_workbook((VOORBEELD_MAP / bestand).read_bytes(), bestand, soort=soort)


@cache
def uitkomsten_op(peildatum: date) -> tuple[Uitkomst, ...]:
    return tuple(bereken(moment_op(voorbeeldopslag(), peildatum)))


def oordeel_op(peildatum: date, indicator: str, periode: str) -> Oordeel:
    (oordeel,) = [
        uitkomst.oordeel
        for uitkomst in uitkomsten_op(peildatum)
        if (uitkomst.indicator, uitkomst.partij, uitkomst.periode) == (indicator, "gezamenlijk", periode)
    ]
    return oordeel


@cache
def maakscript() -> ModuleType:
    beschrijving = importlib.util.spec_from_file_location("voorbeeld_maken", VOORBEELD_MAP / "maken.py")
    assert beschrijving is not None
    assert beschrijving.loader is not None
    module = importlib.util.module_from_spec(beschrijving)
    beschrijving.loader.exec_module(module)
    return module


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_a_voorbeeld_is_read_without_fout_and_only_the_soft_plan_that_comes_soon_is_warned_about(bestand: str) -> None:
    gemeld = [melding for melding in inlezing_van(bestand).meldingen if melding.ernst != "info"]
    assert {melding.code for melding in gemeld} <= {"ZACHT_SNEL"}
    assert [melding.gevonden for melding in gemeld] == (["Dromenland"] if "planmonitor" in bestand else [])


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_a_voorbeeld_says_on_every_sheet_that_it_is_fictional(bestand: str) -> None:
    boek = load_workbook(VOORBEELD_MAP / bestand, read_only=False)
    for blad in boek.worksheets:
        if blad.title != SJABLOON_BLAD:
            teksten = [str(cel.value) for rij in blad.iter_rows(max_row=3) for cel in rij]
            assert any("Fictief voorbeeld" in tekst for tekst in teksten), blad.title
    assert "Fictief voorbeeld" in (boek.properties.title or "")


@pytest.mark.parametrize("bestand", BESTANDEN)
def test_the_script_gives_the_workbook_that_is_kept(bestand: str) -> None:
    # unpacked: another version of zlib may pack the same parts in other bytes
    assert delen(gemaakt()[bestand]) == delen((VOORBEELD_MAP / bestand).read_bytes())


def test_the_script_gives_the_same_bytes_each_time() -> None:
    assert maakscript().werkboeken() == gemaakt()


def delen(inhoud: bytes) -> list[tuple[str, tuple[int, ...], bytes]]:
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        return [(deel.filename, deel.date_time, archief.read(deel)) for deel in archief.infolist()]


@cache
def gemaakt() -> dict[str, bytes]:
    werkboeken: dict[str, bytes] = maakscript().werkboeken()
    return werkboeken


def test_the_script_makes_every_levering_and_no_other_workbook_is_kept() -> None:
    assert sorted(gemaakt()) == sorted(BESTANDEN) == sorted(pad.name for pad in VOORBEELD_MAP.glob("*.xlsx"))


@pytest.mark.parametrize("segment", ["sociale_huur", "middenhuur"])
@pytest.mark.parametrize("corporatie", ["WSN", "de Alliantie"])
def test_the_first_prognose_is_that_of_tables_1_and_2(segment: str, corporatie: str) -> None:
    tabel = load_afspraken().tabellen["tabel_1" if segment == "sociale_huur" else "tabel_2"]
    rij = next(rij for rij in tabel.rijen if rij.corporatie == corporatie)
    mutaties = inlezing_van("jaarschijf-2025-06-30.xlsx").tabellen["voorraadmutaties"]
    prognose = mutaties.query("basis == 'prognose' and corporatie == @corporatie and segment == @segment")
    looptijd = prognose[prognose["jaar_tot"] <= 2027].groupby("mutatie")["aantal"].sum()
    assert looptijd.get("nieuwbouw", 0) == (rij.nieuwbouw or 0)
    assert looptijd.get("verkoop", 0) == (rij.verkoop or 0)
    assert looptijd.get("overheveling", 0) == (rij.sloop_of_overheveling or 0)
    assert looptijd.sum() == rij.netto_toename
    assert prognose.loc[prognose["jaar_van"] >= 2028, "aantal"].sum() == (rij.doorkijk or 0)


@pytest.mark.parametrize("periode", PERIODEN)
@pytest.mark.parametrize("segment", ["sociale_huur", "middenhuur"])
@pytest.mark.parametrize("corporatie", ["WSN", "de Alliantie"])
def test_the_first_hard_plans_hold_the_nieuwbouw_of_tables_1_and_2(corporatie: str, segment: str, periode: str) -> None:
    tabel = load_afspraken().tabellen["tabel_1" if segment == "sociale_huur" else "tabel_2"]
    rij = next(rij for rij in tabel.rijen if rij.corporatie == corporatie)
    verwacht = (rij.nieuwbouw if periode == "looptijd" else rij.doorkijk) or 0
    prijsklassen = ("sociaal",) if segment == "sociale_huur" else MIDDENHUUR_PRIJSKLASSEN
    van, tot = PERIODEN[periode]
    regels = programma_van("planmonitor-2025-06-30.xlsx")
    hard = regels[(regels["hardheid"] == "hard") & (regels["corporatie"] == corporatie)]
    nieuw = hard[(hard["soort"] == "nieuwbouw") & (hard["eigendom"] == "huur") & hard["prijsklasse"].isin(prijsklassen)]
    assert nieuw.loc[(nieuw["jaar_van"] >= van) & (nieuw["jaar_tot"] <= tot), "aantal"].sum() == verwacht


def programma_van(bestand: str) -> pd.DataFrame:
    tabellen = inlezing_van(bestand).tabellen
    return tabellen["programma"].merge(tabellen["plannen"], on="plan_sleutel", how="left", validate="many_to_one")


@pytest.mark.parametrize("bestand", [bestand for bestand in BESTANDEN if bestand.startswith("planmonitor")])
def test_the_plannen_are_of_many_kinds(bestand: str) -> None:
    plannen, regels = inlezing_van(bestand).tabellen["plannen"], programma_van(bestand)
    assert 28 <= len(plannen) <= 35
    assert set(plannen["kern"]) == {"Nijkerk", "Hoevelaken", "Nijkerkerveen", "buitengebied"}
    assert "onbekend" in set(plannen["planstatus"])
    assert "5A" in set(plannen["planstatus"])
    assert set(plannen["corporatie"].dropna()) == {"WSN", "de Alliantie"}
    assert regels["jaar_van"].isna().any()
    assert (regels["jaar_van"].notna() & regels["jaar_tot"].isna()).any()
    assert (regels["jaar_tot"] > regels["jaar_van"]).any()
    assert (regels["soort"] == "sloop").any()


def test_every_planstatus_of_the_begrippenlijst_occurs() -> None:
    gebruikt = {
        status
        for bestand in BESTANDEN
        if bestand.startswith("planmonitor")
        for status in inlezing_van(bestand).tabellen["plannen"]["planstatus"]
    }
    assert set(PLANSTATUS) - gebruikt == {"5B"}


def test_the_peilmomenten_are_those_of_the_leveringen() -> None:
    assert peilmomenten(voorbeeldopslag()) == [JUNI_2026, DECEMBER_2025, JUNI_2025]
    assert all(regel["opmerkingen"].startswith("Fictief voorbeeld") for regel in LEVERINGEN)


def test_every_oordeel_occurs_on_some_peilmoment() -> None:
    gezien = {uitkomst.oordeel for dag in (JUNI_2025, DECEMBER_2025, JUNI_2026) for uitkomst in uitkomsten_op(dag)}
    assert gezien == set(Oordeel)


@pytest.mark.parametrize(
    ("indicator", "periode", "oordelen"),
    [
        ("netto_groei_sociaal", "2025", ["op_koers", "niet_behaald", "niet_behaald"]),
        ("netto_groei_sociaal", "2026", ["op_koers", "op_koers", "op_koers"]),
        ("netto_groei_sociaal", "2027", ["op_koers", "risico", "niet_op_koers"]),
        ("aandeel_urgent", "2025", ["risico", "behaald", "behaald"]),
        ("vrije_toewijzingsruimte", "2025", ["risico", "behaald", "behaald"]),
        ("taakstelling_statushouders", "2025 eerste halfjaar", ["niet_behaald", "niet_behaald", "niet_behaald"]),
    ],
)
def test_the_oordelen_change_between_the_leveringen(indicator: str, periode: str, oordelen: list[str]) -> None:
    gevonden = [oordeel_op(dag, indicator, periode) for dag in (JUNI_2025, DECEMBER_2025, JUNI_2026)]
    assert gevonden == [Oordeel(naam) for naam in oordelen]


def test_the_urgent_maximum_is_overschreden_in_2026() -> None:
    assert oordeel_op(JUNI_2026, "aandeel_urgent", "2026") is Oordeel.OVERSCHREDEN


def test_the_backlog_in_housing_statushouders_is_made_up_in_2025_and_comes_back_in_2026() -> None:
    achterstand = [
        u.waarde
        for u in uitkomsten_op(JUNI_2026)
        if (u.indicator, u.partij) == ("taakstelling_statushouders", "gezamenlijk")
    ]
    assert achterstand == [4, 0, 5]


def test_the_stock_grew_by_38_in_2025() -> None:
    (groei,) = [
        u.waarde
        for u in uitkomsten_op(DECEMBER_2025)
        if (u.indicator, u.partij, u.periode) == ("netto_groei_sociaal", "gezamenlijk", "2025")
    ]
    assert groei == 38


def test_what_was_realised_stays_the_same_in_every_later_levering() -> None:
    sleutel = ["corporatie", "segment", "mutatie", "jaar_van", "jaar_tot", "halfjaar"]
    bestanden = [bestand for bestand in BESTANDEN if bestand.startswith("jaarschijf")]
    for vroeg, laat in pairwise(bestanden):
        oud, nieuw = (
            inlezing_van(b).tabellen["voorraadmutaties"].query("basis == 'realisatie'").set_index(sleutel)["aantal"]
            for b in (vroeg, laat)
        )
        assert nieuw.reindex(oud.index).tolist() == oud.tolist()
        assert len(nieuw) > len(oud)


@pytest.mark.parametrize("bestand", [bestand for bestand in BESTANDEN if bestand.startswith("jaarschijf")])
def test_no_more_is_toegewezen_than_came_free(bestand: str) -> None:
    toewijzingen = inlezing_van(bestand).tabellen["toewijzingen"]
    per_post = toewijzingen.pivot_table(
        index=["corporatie", "jaar", "halfjaar"], columns="post", values="aantal", aggfunc="sum"
    )
    assert (per_post["toegewezen"] <= per_post["vrijgekomen"]).all()
    urgent = set(toewijzingen.loc[toewijzingen["groep"] == "urgent", "doelgroep"])
    assert urgent <= {groep.naam for groep in load_afspraken().urgente_groepen}
