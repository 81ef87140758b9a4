"""What a pack says of its subjects together: headlines, changes, decisions asked; and what is told beside a subject."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Mensoordeel
from prestatiemonitor.pakketten.keuze import Pakket, pakketten
from prestatiemonitor.pakketten.publiek import voor_publiek
from prestatiemonitor.pakketten.samenstellen import stel_samen

ONDERWERPEN = ("netto_groei_sociaal", "aandeel_urgent", "labels_efg", "plancapaciteit")
BESTUURLIJK, OPENBAAR = (
    next(pakket for pakket in pakketten() if pakket.publiek == publiek) for publiek in ("bestuurlijk", "openbaar")
)


def _met(pakket: Pakket, *onderwerpen: str) -> Pakket:
    return pakket.model_copy(update={"onderwerpen": onderwerpen})


@pytest.fixture(scope="module")
def stuk(standen: tuple[Stand, ...]) -> Stuk:
    return stel_samen(standen[0], _met(BESTUURLIJK, *ONDERWERPEN), vorige=standen[1])


def test_the_headlines_count_the_chosen_subjects_alone_and_tell_those_that_ask_attention(stuk: Stuk) -> None:
    assert stuk.kern[0] == (
        "Op 30 juni 2026 zijn 3 van de 7 metingen behaald of op koers; 3 onderwerpen met een norm vragen aandacht."
    )
    assert [zin.partition(":")[0] for zin in stuk.kern[1:]] == [
        "Aandeel toewijzingen aan urgente groepen",
        "Netto groei van de sociale huurvoorraad",
        "Woningen met label E, F of G",
    ]


def test_a_decision_is_asked_on_what_asks_attention_and_on_nothing_else(stuk: Stuk) -> None:
    assert stuk.gevraagd == (
        "Aandeel toewijzingen aan urgente groepen (overschreden): bespreek wat partijen doen om weer onder het maximum "
        "te komen.",
        "Netto groei van de sociale huurvoorraad (niet behaald): bespreek wat partijen doen om de afspraak te halen.",
        "Woningen met label E, F of G (niet op koers): bespreek wat partijen doen om de afspraak te halen.",
    )


def test_the_overview_holds_value_norm_and_difference_of_each_subject(stuk: Stuk) -> None:
    rijen = stuk.overzicht.set_index("Onderwerp")[["Oordeel", "Periode", "Waarde", "Norm", "Sinds vorige keer"]]
    assert tuple(rijen.loc["Netto groei van de sociale huurvoorraad"]) == (
        "■ niet behaald",
        "2025",
        "38",
        "50",
        "gelijk",
    )
    assert tuple(rijen.loc["Woningen met label E, F of G"])[1:] == ("2025-2027", "114", "0", "−37")
    assert tuple(rijen.loc["Aandeel toewijzingen aan urgente groepen"])[2:4] == ("31,7%", "30%")
    eenheden = stuk.overzicht.set_index("Onderwerp")["Eenheid"]
    assert eenheden["Woningen met label E, F of G"] == "woningen"
    assert eenheden["Aandeel toewijzingen aan urgente groepen"] == ""  # a share has its own sign


def test_changes_are_those_of_all_together_in_the_chosen_subjects_with_a_verdict_that_was_another(stuk: Stuk) -> None:
    onderwerpen = [INDICATOREN[naam].titel for naam in ("netto_groei_sociaal", "labels_efg", "plancapaciteit")]
    assert set(stuk.veranderingen["Onderwerp"]) == {*onderwerpen}
    rijen = stuk.veranderingen.set_index(["Onderwerp", "Periode"])
    rijen = rijen[["Toen", "Nu", "Verschil", "Eenheid", "Oordeel"]]
    assert tuple(rijen.loc["Plancapaciteit", "alle jaren"]) == ("1.927", "1.997", "+70", "woningen", "geen norm")
    assert tuple(rijen.loc["Netto groei van de sociale huurvoorraad", "2027"]) == (
        "onbekend (risico)", "onbekend", "niet te zeggen", "woningen", "niet op koers",
    )  # fmt: skip


def test_changes_stand_in_the_order_of_the_subjects(stuk: Stuk) -> None:
    volgorde = [onderwerp.titel for onderwerp in stuk.onderwerpen]
    gezien = list(dict.fromkeys(stuk.veranderingen["Onderwerp"]))
    assert gezien == [titel for titel in volgorde if titel in gezien] != sorted(gezien)


def test_what_it_was_is_told_to_the_public_without_confidential_plans_too(standen: tuple[Stand, ...]) -> None:
    toen, nu = (voor_publiek(s, "openbaar").stand.van("plancapaciteit", GEZAMENLIJK)[0] for s in standen[1::-1])
    openbaar = stel_samen(standen[0], _met(OPENBAAR, "plancapaciteit"), vorige=standen[1])
    rij = openbaar.veranderingen.set_index(["Onderwerp", "Periode"]).loc["Plancapaciteit", "alle jaren"]
    assert (rij["Toen"], rij["Nu"]) == ("1.777", "1.727") == (f"{toen.waarde:,}".replace(",", "."), "1.727")
    assert toen.waarde != standen[1].van("plancapaciteit", GEZAMENLIJK)[0].waarde and nu.waarde == 1727
    assert openbaar.onderwerpen[0].sinds == "Op 31 december 2025 was het 1.777, nu 1.727."


def test_what_people_said_stands_beside_a_subject_and_never_in_public(standen: tuple[Stand, ...]) -> None:
    eerste = standen[0].van("labels_efg")[0]
    gezegd = Mensoordeel(
        None, "Er is een nieuwe telling", "J. Jansen", datetime(2026, 7, 1, tzinfo=UTC), 1, eerste.sleutel
    )
    stand = replace(
        standen[0],
        uitkomsten=tuple(replace(u, mensoordelen=(gezegd,)) if u is eerste else u for u in standen[0].uitkomsten),
    )
    intern, openbaar = (stel_samen(stand, _met(pakket, "labels_efg")) for pakket in (BESTUURLIJK, OPENBAAR))
    assert any("nieuwe telling" in zin and "J. Jansen" in zin for zin in intern.onderwerpen[0].kanttekeningen)
    assert not openbaar.onderwerpen[0].kanttekeningen
    assert "Jansen" not in openbaar.onderwerpen[0].cijfers.to_csv()


def test_a_subject_says_what_is_missing_in_it_and_what_the_public_does_not_get_of_it(
    standen: tuple[Stand, ...],
) -> None:
    (plannen, urgent) = stel_samen(standen[0], _met(OPENBAAR, "plancapaciteit", "aandeel_urgent")).onderwerpen
    assert plannen.onvolledig == "Van 70 nieuwbouwwoningen is de prijsklasse onbekend."
    assert urgent.weggelaten == voor_publiek(standen[0], "openbaar").weggelaten["aandeel_urgent"] != ()


@pytest.mark.parametrize("voorbeeld", [True, False])
def test_a_pack_of_the_example_says_so(voorbeeld: bool, standen: tuple[Stand, ...]) -> None:
    stuk = stel_samen(replace(standen[0], voorbeeld=voorbeeld), _met(BESTUURLIJK, "overlegcyclus"))
    assert stuk.voorbeeld is voorbeeld


def test_what_has_figures_of_target_groups_alone_differs_per_group_and_what_is_unknown_is_not_said_to_differ(
    standen: tuple[Stand, ...],
) -> None:
    toen = standen[-1]  # half-way the first year: what comes in 2027 is on course, and its number is not known
    rijen = stel_samen(toen, _met(OPENBAAR, "slaagkans", "netto_groei_sociaal")).overzicht.set_index("Onderwerp")
    assert rijen["Waarde"].to_dict() == {
        INDICATOREN["slaagkans"].titel: "verschilt per doelgroep",
        INDICATOREN["netto_groei_sociaal"].titel: "onbekend",
    }
