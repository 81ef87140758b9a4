"""What a meeting gets says the same as the figures: verdict, sentence, norm, source and receipt."""

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest
from kleinstuk import een_figuur
from planlijsten import DECEMBER, lever_planmonitor

from prestatiemonitor.figuren import Stand, maak_stand
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.pakketten.keuze import Pakket, pakketten
from prestatiemonitor.pakketten.onderwerp import hoofd_van
from prestatiemonitor.pakketten.samenstellen import stel_samen
from prestatiemonitor.store import Opslag

ZOMER = dt.date(2026, 6, 30)


@pytest.mark.parametrize("pakket", pakketten(), ids=lambda pakket: pakket.code)
def test_every_subject_of_a_ready_pack_is_an_indicator_and_stands_in_the_pack_in_that_order(
    pakket: Pakket, standen: tuple[Stand, ...]
) -> None:
    assert set(pakket.onderwerpen) <= set(INDICATOREN)
    stuk = stel_samen(standen[0], pakket, vorige=standen[1])
    assert [onderwerp.id for onderwerp in stuk.onderwerpen] == list(pakket.onderwerpen)


def test_a_subject_has_the_verdict_and_sentence_of_the_figure_that_asks_most_attention(
    standen: tuple[Stand, ...],
) -> None:
    stuk = stel_samen(standen[0], pakketten()[0])
    urgent = next(o for o in stuk.onderwerpen if o.id == "aandeel_urgent")
    assert (urgent.oordeel.woord, urgent.waarde) == ("overschreden", "31,7%, norm 30%")
    assert urgent.conclusie.startswith("In 2026 ging 31,7% van de vrijgekomen woningen naar urgenten (38 van 120)")
    assert "Peildatum 30 juni 2026" in urgent.bron and standen[0].moment.bewijs.kenmerk in urgent.bron


def test_every_subject_names_source_definition_and_peildatum(standen: tuple[Stand, ...]) -> None:
    for pakket in pakketten():
        for onderwerp in stel_samen(standen[0], pakket).onderwerpen:
            assert onderwerp.conclusie and onderwerp.definitie and "Peildatum" in onderwerp.bron
            assert "{" not in onderwerp.definitie


def test_what_the_agreement_does_not_measure_is_left_out(standen: tuple[Stand, ...]) -> None:
    keuze = pakketten()[0].model_copy(update={"onderwerpen": ("netto_groei_sociaal", "bestaat_niet")})
    assert [o.id for o in stel_samen(standen[0], keuze).onderwerpen] == ["netto_groei_sociaal"]


def test_beside_an_earlier_peilmoment_a_subject_says_what_it_was(standen: tuple[Stand, ...]) -> None:
    labels = next(
        o for o in stel_samen(standen[0], pakketten()[0], vorige=standen[1]).onderwerpen if o.id == "labels_efg"
    )
    assert labels.sinds == "Op 31 december 2025 was het 151, nu 114."


def test_a_figure_without_a_norm_is_that_of_the_newest_year(standen: tuple[Stand, ...]) -> None:
    assert hoofd_van(standen[0], "slaagkans").jaar == 2025


def test_the_public_gets_no_decisions_asked_and_no_remarks(standen: tuple[Stand, ...]) -> None:
    raad = next(p for p in pakketten() if p.publiek == "openbaar")
    stuk = stel_samen(standen[0], raad)
    assert not stuk.gevraagd and not stuk.besluiten and stuk.weggelaten
    assert not any(o.kanttekeningen for o in stuk.onderwerpen)


def test_what_did_not_change_in_the_plans_is_left_out_for_on_a_slide_it_would_be_an_empty_table(tmp_path: Path) -> None:
    """Two lists that differ in what is built after the agreements alone."""
    url = f"sqlite:///{tmp_path / 'plannen.db'}"
    for dag, aantal in ((DECEMBER, 10), (ZOMER, 20)):
        lever_planmonitor(url, dag, {"p1": ("Hof", 12, 2027), "p2": ("Laan", aantal, 2031)})
    stuk = stel_samen(maak_stand(Opslag(url), ZOMER), pakketten()[0])
    assert stuk.wijzigingen and all(len(figuur.cijfers) for figuur in stuk.wijzigingen)


def test_a_figure_without_rows_is_left_out_of_its_subject(
    standen: tuple[Stand, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    leeg, gevuld = een_figuur("leeg", cijfers=pd.DataFrame(columns=["Plan"])), een_figuur("gevuld")
    monkeypatch.setattr("prestatiemonitor.pakketten.onderwerp.figuren_van", lambda *_: (leeg, gevuld))
    (eerste, *_) = stel_samen(standen[0], pakketten()[0]).onderwerpen
    assert eerste.figuren == (gevuld,)


def test_the_same_figures_and_choice_give_the_same_pack(standen: tuple[Stand, ...]) -> None:
    eerste, tweede = (stel_samen(standen[0], pakketten()[0], vorige=standen[1]) for _ in range(2))
    assert [o.conclusie for o in eerste.onderwerpen] == [o.conclusie for o in tweede.onderwerpen]
    assert eerste.overzicht.equals(tweede.overzicht) and eerste.naam == tweede.naam


def test_an_ambition_stands_under_its_theme_and_parts_of_several_parties_name_them(standen: tuple[Stand, ...]) -> None:
    per_id = {o.id: o for o in stel_samen(standen[0], pakketten()[0]).onderwerpen}
    assert per_id["labels_efg"].thema == standen[0].moment.afspraken.themas[2].titel
    assert per_id["overlegcyclus"].thema == ""
    assert [naam for naam, _ in per_id["labels_efg"].stappen] == ["WSN, nog te gaan", "De Alliantie, nog te gaan"]


def test_every_word_of_a_verdict_in_a_table_has_its_sign_and_colour(standen: tuple[Stand, ...]) -> None:
    stuk = stel_samen(standen[0], pakketten()[0], vorige=standen[1])
    assert set(stuk.veranderingen["Oordeel"]) <= set(stuk.oordelen)
    assert {o.oordeel for o in stuk.onderwerpen} <= set(stuk.oordelen.values())
