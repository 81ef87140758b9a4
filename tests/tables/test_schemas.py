"""The tables are a contract: names, order, kinds and coded values."""

import pandas as pd
import pytest

from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.schemas import DTYPES, PLANNEN, TABELLEN, VERSLAGEN, Tabel, tabellen_van
from prestatiemonitor.tables.sjabloon import toonwaarde

ALLE = [*TABELLEN.values(), *VERSLAGEN.values()]
CONTRACT = {
    "plannen": "plan_sleutel plan kern planstatus planstatus_bron hardheid fase corporatie opdrachtgever woonvisie "
    "zorgwoningen reeds_toegestaan vertrouwelijkheid knelpunten realisatiekans toelichting bron "
    "nultreden geclusterd zorggeschikt breedtegraad lengtegraad",
    "programma": "plan_sleutel soort woningtype eigendom prijsklasse label_bron jaar_van jaar_tot aantal "
    "gerealiseerd bron",
    "voorraadmutaties": "corporatie segment mutatie basis jaar_van jaar_tot halfjaar aantal bron",
    "toewijzingen": "corporatie jaar halfjaar post groep doelgroep aantal bron",
    "activiteiten": "jaar afspraak thema activiteit trekker betrokken planning status status_bron voortgang_juni "
    "voortgang_december bewijs bron",
    "kerncijfers": "partij jaar halfjaar maat doelgroep waarde eenheid bron",
    "meldingen": "code ernst blad cel gevonden melding oplossing",
    "celverantwoording": "blad cel waarde rol tabel reden",
}


@pytest.mark.parametrize("tabel", ALLE, ids=lambda tabel: tabel.naam)
def test_columns_stand_in_the_order_of_the_contract(tabel: Tabel) -> None:
    assert tabel.kolomnamen == CONTRACT[tabel.naam].split()


@pytest.mark.parametrize("tabel", ALLE, ids=lambda tabel: tabel.naam)
def test_an_empty_table_has_all_columns_in_their_kind(tabel: Tabel) -> None:
    leeg = tabel.leeg()
    assert len(leeg) == 0
    assert {naam: str(soort) for naam, soort in leeg.dtypes.items()} == {
        k.naam: DTYPES[k.soort] for k in tabel.kolommen
    }


def test_missing_stays_missing_and_zero_stays_zero() -> None:
    frame = PLANNEN.vorm(pd.DataFrame({"plan_sleutel": ["a", "b"], "zorgwoningen": [0, None]}))
    assert frame["zorgwoningen"].tolist() == [0, pd.NA]
    assert frame["kern"].isna().all()


def test_a_value_that_does_not_fit_is_a_programming_mistake() -> None:
    with pytest.raises((TypeError, ValueError)):
        PLANNEN.vorm(pd.DataFrame({"plan_sleutel": ["a"], "zorgwoningen": ["veel"]}))


def test_every_delivery_has_its_tables() -> None:
    assert {soort: [t.naam for t in tabellen_van(soort)] for soort in w.LEVERINGSOORTEN} == {
        "planmonitor": ["plannen", "programma"],
        "jaarschijf": ["voorraadmutaties", "toewijzingen", "activiteiten", "kerncijfers"],
    }


@pytest.mark.parametrize("tabel", TABELLEN.values(), ids=lambda tabel: tabel.naam)
def test_an_example_row_uses_only_coded_values_that_exist(tabel: Tabel) -> None:
    for kolom in tabel.invulkolommen:
        assert kolom.label
        assert kolom.uitleg
        if kolom.waarden and kolom.voorbeeld is not None:
            assert kolom.voorbeeld in kolom.waarden


def test_coded_values_stay_apart_when_shown_with_spaces() -> None:
    for tabel in TABELLEN.values():
        for kolom in tabel.kolommen:
            assert len({toonwaarde(code) for code in kolom.waarden}) == len(kolom.waarden)
