"""How figures are made up, as a controller gets it: parts, what of how many, and sums of corporations."""

from decimal import Decimal

import pytest

from prestatiemonitor.exports.stuk import Rekenregel, Stuk
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.indicators.uitkomst import Stap
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.pakketten.rekening import rekenregels
from prestatiemonitor.pakketten.samenstellen import stel_samen


@pytest.fixture(scope="module")
def stuk(standen: tuple[Stand, ...]) -> Stuk:
    return stel_samen(standen[0], pakketten()[0], vorige=standen[1])


def _van(stuk: Stuk, onderwerp: str, wie: str, periode: str) -> Rekenregel:
    regels = next(o.rekening for o in stuk.onderwerpen if o.id == onderwerp)
    return next(r for r in regels if (r.wie, r.periode) == (wie, periode))


def _uitkomst(partij: str, waarde: int, periode: str = "2026") -> Uitkomst:
    return Uitkomst(
        indicator="netto_groei_sociaal",
        partij=partij,
        jaar=2026,
        periode=periode,
        waarde=Decimal(waarde),
        eenheid="woningen",
        oordeel=Oordeel.GEEN_NORM,
        zin="Geen norm: een zin.",
    )


def test_the_net_growth_is_its_steps_from_bruto_to_netto_and_the_sum_of_the_corporations(stuk: Stuk) -> None:
    regel = _van(stuk, "netto_groei_sociaal", "samen", "2025")
    assert regel.stappen == (("nieuwbouw", Decimal(86)), ("verkoop", Decimal(-48)))
    assert regel.waarde == 38
    delen = [next(o.rekening for o in stuk.onderwerpen)[nummer] for nummer in regel.som_van]
    assert [(deel.wie, deel.waarde) for deel in delen] == [("WSN", 42), ("de Alliantie", -4)]


def test_a_share_is_its_teller_and_noemer_and_both_are_sums(stuk: Stuk) -> None:
    regel = _van(stuk, "aandeel_urgent", "samen", "2026")
    assert (regel.teller, regel.noemer) == (38, 120) and len(regel.som_van) == 2 and not regel.stappen


def test_what_stands_there_gives_every_value_again(stuk: Stuk) -> None:
    for onderwerp in stuk.onderwerpen:
        assert len(onderwerp.rekening) == len(onderwerp.cijfers)
        for regel in onderwerp.rekening:
            if regel.noemer:
                assert regel.teller / regel.noemer == pytest.approx(regel.waarde)
            if regel.stappen:
                assert sum(waarde for _, waarde in regel.stappen) == pytest.approx(regel.waarde)


def test_figures_that_add_up_in_one_period_by_chance_are_no_sum() -> None:
    corporaties = ("WSN", "de Alliantie")
    toevallig = [_uitkomst(GEZAMENLIJK, 5), _uitkomst("WSN", 3), _uitkomst("de Alliantie", 2)]
    anders = [_uitkomst(GEZAMENLIJK, 9, "2027"), _uitkomst("WSN", 3, "2027"), _uitkomst("de Alliantie", 2, "2027")]
    assert rekenregels(toevallig, corporaties)[0].som_van == (1, 2)
    assert not any(regel.som_van for regel in rekenregels([*toevallig, *anders], corporaties))


def test_one_part_is_no_sum_and_a_subtotal_no_part() -> None:
    een = Uitkomst(
        **{**vars(_uitkomst("WSN", 5)), "stappen": (Stap("nieuwbouw", Decimal(5)), Stap("bruto", Decimal(5), "saldo"))}
    )
    assert rekenregels([een], ("WSN",))[0].stappen == ()


def test_every_plan_is_a_row_whose_kinds_of_homes_add_up(stuk: Stuk, standen: tuple[Stand, ...]) -> None:
    plannen = stuk.plannen
    assert len(plannen) == standen[0].moment.tabellen["plannen"]["plan_sleutel"].nunique()
    ((som, delen),) = stuk.plansommen.items()
    bekend = plannen[plannen[som].notna()]
    assert (bekend[list(delen)].sum(axis=1) == bekend[som]).all()
    in_plannen = _van(stuk, "hardheid", "samen", "alle jaren").noemer  # what is built already is no longer in a plan
    assert bekend[som].sum() - bekend["Waarvan gerealiseerd"].sum() == in_plannen


def test_a_plan_that_does_not_count_has_no_numbers(stuk: Stuk) -> None:
    assert stuk.plannen.set_index("Plan").loc["Schone Slaapster", list(stuk.plansommen)].isna().all()


def test_what_changed_between_the_last_planmonitors_adds_up_to_the_new_figure(stuk: Stuk) -> None:
    watervallen = [figuur for figuur in stuk.wijzigingen if figuur.rekening]
    assert watervallen[0].kop == "Netto sociale huur tot en met 2027: van 413 naar 377 woningen"
    for figuur in watervallen:
        (regel,) = figuur.rekening
        assert sum(waarde for _, waarde in regel.stappen) == regel.waarde == int(figuur.cijfers["Stand"].iloc[-1])
    assert any("dezelfde plan" in zin or "hetzelfde plan" in zin for zin in stuk.aannames)


def test_the_public_gets_no_plans_and_not_what_changed_in_them(standen: tuple[Stand, ...]) -> None:
    raad = next(p for p in pakketten() if p.publiek == "openbaar")
    stuk = stel_samen(standen[0], raad.model_copy(update={"delen": ("plannen", "wijzigingen")}), vorige=standen[1])
    assert stuk.plannen.empty and not stuk.wijzigingen


def test_with_one_planmonitor_there_is_nothing_to_explain(standen: tuple[Stand, ...]) -> None:
    assert not stel_samen(standen[-1], pakketten()[0]).wijzigingen
