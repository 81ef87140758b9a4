"""The page on the outlook: its conclusion first, its assumptions beside it, and sliders that change both."""

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from leveringen import lever_jaarschijf
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import moment_op, voorbeeldopslag
from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.views.scenariokeuze import Gekozen
from prestatiemonitor.views.vooruitblik_aannames import aannamezinnen, kort
from prestatiemonitor.views.vooruitblik_woorden import (
    Normen,
    hoofdzin,
    kans_in_woorden,
    kanszinnen,
    ontbrekende_terugblik,
    terugblikzin,
    voorbehoud,
)
from prestatiemonitor.vooruitblik import Terugblik, Uitgangspunt, Vooruitblik, uitgangskeuzes, uitgangspunt

Pagina = Callable[..., AppTest]
JAREN = (2025, 2026, 2027)
PEILDATUM = dt.date(2026, 6, 30)
NORMEN = Normen(dict.fromkeys(JAREN, Decimal(50)), Decimal(150), ("tabel 1", Decimal(415)))
INSTELLINGEN = load_afspraken().instellingen


def _html(app: AppTest) -> str:
    return " ".join(str(element.value if hasattr(element, "value") else element.proto.body) for element in app.html)


def _kans(app: AppTest) -> int:
    gevonden = re.search(r"De kans dat er in 2025–2027 netto 150 sociale huurwoningen bij komen is (\d+)%", _html(app))
    assert gevonden
    return int(gevonden[1])


def _slider(app: AppTest, begin: str) -> Any:
    return next(slider for slider in app.slider if slider.label.startswith(begin))


def _uit(**anders: Any) -> Uitgangspunt:
    leeg: dict[str, Any] = {
        "jaren": JAREN, "open_jaren": (2026, 2027), "gerealiseerd": {2025: 38}, "gereed": {}, "stromen": (),
        "verkoop": {2026: 22.0, 2027: 40.0}, "overig": {2026: 0.0, 2027: 0.0}, "niet_in": {}, "te_laat": 0,
        "te_vroeg": 0, "eigen_kans": 0, "verkoop_voorspeld": True, "overig_voorspeld": True,
        "zonder_prognose": (), "niet_gemeld": (), "met_plannen": True,
    }  # fmt: skip
    return Uitgangspunt(**{**leeg, **anders})


@pytest.fixture
def blik() -> Vooruitblik:
    """A hundred runs: 70 of them reach 50 in 2026, and 62 reach 50 in 2027 and 150 in all."""
    keer = np.arange(100)
    tweede = np.where(keer < 70, 60.0, 10.0)
    derde = np.where(keer < 62, 150 - 38 - tweede, 0.0)
    return Vooruitblik(JAREN, np.column_stack([np.full(100, 38.0), tweede, derde]))


def test_the_conclusion_is_the_chance_of_the_norm_over_the_years_of_the_agreement(blik: Vooruitblik) -> None:
    zin = hoofdzin(_uit(), blik, NORMEN)
    assert zin.startswith("De kans dat er in 2025–2027 netto 150 sociale huurwoningen bij komen is 62%.")
    assert "De middelste uitkomst is 150; 8 van de 10 uitkomsten liggen tussen 48 en 150." in zin


def test_each_year_has_its_chance_a_year_that_is_over_its_figure_and_the_forecast_is_no_norm(blik: Vooruitblik) -> None:
    zinnen = kanszinnen(_uit(), blik, NORMEN)
    assert zinnen[0] == "2025 is om: netto 38, bij een norm van 50."
    assert zinnen[1].startswith("2026: de kans op 50 is 70%; de middelste uitkomst is 60")
    assert zinnen[2].startswith("2027: de kans op 50 is 62%")
    assert zinnen[3:] == [
        "50 in elk van deze jaren kan niet meer: 2025 bleef eronder.",
        "De kans op de 415 uit tabel 1, een verwachting en geen norm, is kleiner dan 1%.",
    ]
    assert (
        kanszinnen(_uit(gerealiseerd={}), blik, NORMEN)[0]
        == "2025 is om: er is niets over gemeld, bij een norm van 50."
    )


def test_while_no_year_that_is_over_stayed_below_the_norm_every_year_may_still_reach_it(blik: Vooruitblik) -> None:
    niets_gemeld = kanszinnen(_uit(gerealiseerd={}), blik, NORMEN)
    assert niets_gemeld[3] == "De kans op 50 in elk van deze jaren is kleiner dan 1%."
    ruim = Vooruitblik(JAREN, np.column_stack([blik.netto[:, 0] + 20, blik.netto[:, 1:]]))
    gehaald = kanszinnen(_uit(gerealiseerd={2025: 58}), ruim, NORMEN)
    assert gehaald[3] == "De kans op 50 in elk van deze jaren is 62%."


def test_of_a_year_that_is_over_the_sentence_gives_the_number_that_the_chart_starts_from(blik: Vooruitblik) -> None:
    alleen_plannen = _uit(gerealiseerd={}, gereed={2025: 43})
    zin = "2025 is om: 43 volgens de planmonitor; de jaarschijf zegt nog niets, bij een norm van 50."
    assert kanszinnen(alleen_plannen, blik, NORMEN)[0] == zin
    begin = uitgangskeuzes(alleen_plannen, None, INSTELLINGEN)
    aannames = " ".join(aannamezinnen(alleen_plannen, Gekozen(begin, begin, None, PEILDATUM), 10_000))
    assert "Al gerealiseerd: 43 in 2025 volgens de planmonitor; de jaarschijf zegt nog niets." in aannames
    beide = kanszinnen(_uit(gereed={2025: 5}), blik, NORMEN)[0]
    assert beide == "2025 is om: netto 43, waarvan 5 alleen volgens de planmonitor, bij een norm van 50."


def test_sales_that_nobody_told_are_said_beside_the_chance_and_not_given_a_source() -> None:
    uit = _uit(
        verkoop={2026: 0.0, 2027: 0.0}, verkoop_voorspeld=False, overig_voorspeld=False,
        zonder_prognose=("WSN (2026 en 2027)", "de Alliantie (2026 en 2027)"),
    )  # fmt: skip
    begin = uitgangskeuzes(uit, None, INSTELLINGEN)
    tekst = " ".join(aannamezinnen(uit, Gekozen(begin, begin, None, PEILDATUM), 10_000))
    assert "Verkoop die nog komt: niet bekend, en daarom op nul gezet." in tekst
    assert "volgens de prognose in de jaarschijf" not in tekst
    assert "De verkoop is niet bekend van WSN (2026 en 2027)" in voorbehoud(uit, begin, begin)
    half = voorbehoud(uit, begin._replace(verkoop=((2026, 9.0), (2027, 0.0))), begin)
    assert "is alleen ingevuld voor een ander jaar dan 2027; met verkoop is de kans kleiner" in half
    assert voorbehoud(uit, begin._replace(verkoop=((2026, 9.0), (2027, 3.0))), begin) == ""
    assert voorbehoud(_uit(), begin, begin) == ""


def test_homes_that_are_called_realised_too_early_are_named_among_the_assumptions() -> None:
    begin = uitgangskeuzes(_uit(), None, INSTELLINGEN)
    zinnen = aannamezinnen(_uit(te_vroeg=12), Gekozen(begin, begin, None, PEILDATUM), 10_000)
    assert any(zin.startswith("12 woningen heten in de planmonitor al gereed") for zin in zinnen)


def test_what_an_earlier_planmonitor_needs_to_be_held_against_is_named() -> None:
    assert "zodra een jaar om is" in ontbrekende_terugblik({})
    zin = ontbrekende_terugblik({2025: ["WSN (2025)", "de Alliantie (2025)"]})
    assert zin.startswith("2025 is om, maar in de jaarschijf ontbreekt wat er is gebouwd over 2025: WSN (2025) en")


def test_without_a_norm_over_all_years_no_chance_is_given_over_them(blik: Vooruitblik) -> None:
    zin = hoofdzin(_uit(), blik, Normen({2026: Decimal(50)}, None, None))
    assert zin.startswith("Over 2025–2027 samen is er geen norm") and "62%" not in zin


@pytest.mark.parametrize(
    ("kans", "woorden"),
    [
        (0.0, "kleiner dan 1%"),
        (0.0099, "kleiner dan 1%"),
        (0.01, "1%"),
        (0.62, "62%"),
        (0.99, "99%"),
        (0.9901, "groter dan 99%"),
        (1.0, "groter dan 99%"),
    ],
)
def test_a_chance_is_told_in_whole_percents_and_never_as_certain(kans: float, woorden: str) -> None:
    assert kans_in_woorden(kans) == woorden


def test_the_norm_adds_up_from_the_first_year() -> None:
    moment = moment_op(voorbeeldopslag(), dt.date(2026, 6, 30))
    normen = Normen.lees(moment, "netto_groei_sociaal", "prognose_sociaal")
    assert (normen.opgeteld, normen.totaal) == ({2025: 50, 2026: 100, 2027: 150}, 150)
    assert normen.prognose == ("tabel 1", 415)


def test_the_assumptions_say_where_each_comes_from_and_what_was_changed() -> None:
    uit = _uit(niet_in={"later": 651, "zonder_jaar": 4}, te_laat=1, eigen_kans=2, zonder_prognose=("WSN (2027)",))
    begin = uitgangskeuzes(uit, None, INSTELLINGEN)
    tekst = " ".join(aannamezinnen(uit, Gekozen(begin, begin, None, PEILDATUM), 10_000))
    for stuk in (
        "hard 90%, zacht 50%, onbekende status 30%; dit zijn instellingen",
        "Voor 2 plannen geeft de planmonitor zelf een kans; die gaat voor.",
        "gemiddeld 6 maanden later dan opgegeven, een instelling",
        "Verkoop die nog komt: 22 in 2026 en 40 in 2027, volgens de prognose in de jaarschijf. Geen prognose van "
        "verkoop, dus op nul gezet: WSN (2027).",
        "Al gerealiseerd: netto 38 in 2025 (jaarschijf).",
        "1 woning had er volgens de plannen al moeten staan",
        "651 die pas na 2027 worden opgeleverd en 4 zonder opleverjaar.",
        "10.000 keer doorgerekend",
    ):
        assert stuk in tekst
    anders = begin._replace(hard=70, uitstel=12, uitval=23, verkoop=((2026, 30.0), (2027, 40.0)))
    tekst = " ".join(aannamezinnen(uit, Gekozen(anders, begin, None, PEILDATUM), 10_000))
    for stuk in (
        "hard 70% (uitgangspunt: 90%)",
        "zelf gekozen (uitgangspunt: 6 maanden",
        "23% van de woningen in plannen",
        "30 in 2026 en 40 in 2027 (zelf gekozen)",
    ):
        assert stuk in tekst
    assert "hard 70%" in kort(anders) and "uitstel 12 maanden" in kort(anders)


@pytest.mark.parametrize("peilmoment", ["2025-06-30", "2025-12-31", "2026-06-30"])
def test_the_page_answers_first_and_names_its_assumptions(pagina: Pagina, peilmoment: str) -> None:
    app = pagina("vooruitblik", peilmoment=peilmoment)
    assert not app.exception
    assert 0 < _kans(app) < 100
    tekst = _html(app)
    assert (
        tekst.index("De kans dat er in") < tekst.index("Kans dat een plan er komt") < tekst.index("keer doorgerekend")
    )
    grafiek = str(app.get("plotly_chart")[0].proto)
    assert "Aannames:" in grafiek and "norm: 150" in grafiek


def test_more_slip_loss_and_sales_make_the_chance_smaller_and_the_button_undoes_it(
    pagina: Pagina,
) -> None:
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    eerst = _kans(app)
    _slider(app, "Uitstel").set_value(10)
    app.run()
    met_uitstel = _kans(app)
    _slider(app, "Verdere uitval").set_value(10)
    app.run()
    met_uitval = _kans(app)
    app.number_input[0].set_value(60.0)
    app.run()
    assert eerst > met_uitstel > met_uitval > _kans(app)
    assert "zelf gekozen" in _html(app)
    next(knop for knop in app.button if knop.label.startswith("Terug")).click()
    app.run()
    assert _kans(app) == eerst and "zelf gekozen" not in _html(app)


def test_the_chance_per_status_counts_for_a_plan_with_its_own_only_when_that_is_set_aside(
    pagina: Pagina,
) -> None:
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    eerst = _kans(app)
    _slider(app, "Kans van een plan: hard").set_value(40)
    app.run()
    assert _kans(app) == eerst
    app.checkbox[0].uncheck()
    app.run()
    assert _kans(app) < eerst and "die telt nu niet mee" in _html(app)


def test_what_an_earlier_planmonitor_said_is_shown_as_soon_as_the_year_is_over(pagina: Pagina) -> None:
    app = pagina("vooruitblik", peilmoment="2025-06-30")
    assert any("zodra een jaar om is" in tekst.value for tekst in app.markdown)
    app = pagina("vooruitblik", peilmoment="2025-12-31")
    zin = "telde 104 sociale huurwoningen voor 2025, gereed of in harde plannen; opgeleverd zijn er 86 (83%)."
    assert any(zin in tekst.value for tekst in app.markdown)


def test_without_a_planmonitor_no_chance_is_made_up(pagina: Pagina, opslagurl: str) -> None:
    lever_jaarschijf(opslagurl, 50, dt.date(2025, 12, 31))
    app = pagina("vooruitblik")
    assert not app.exception and not app.slider
    assert any("Zonder plannen is er geen kans" in info.value for info in app.info)


def test_after_the_last_year_the_page_tells_what_came(pagina: Pagina, opslagurl: str) -> None:
    lever_jaarschijf(opslagurl, 50, dt.date(2027, 12, 31))
    app = pagina("vooruitblik")
    assert not app.exception and not app.slider
    assert any("2025–2027 is om" in info.value for info in app.info)


def test_the_first_choices_are_the_settings_and_what_the_jaarschijf_expects() -> None:
    uit = uitgangspunt(moment_op(voorbeeldopslag(), dt.date(2026, 6, 30)))
    keuzes = uitgangskeuzes(uit, None, INSTELLINGEN)
    assert keuzes[:6] == (90, 50, 30, True, 6, 0)
    assert (keuzes.verkoop, keuzes.overig) == (((2026, 24.0), (2027, 43.0)), ((2026, 2.0), (2027, 0.0)))
    aannames = keuzes.aannames()
    assert aannames.kansen == {"hard": 0.9, "zacht": 0.5, "onbekend": 0.3}
    assert aannames.uitstel.gemiddeld == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize(
    ("hard", "alles", "perioden", "zin"),
    [
        (
            0,
            0,
            40,
            "noemde geen sociale huurwoningen voor 2025 zelf, wel 40 sociale huurwoningen in een langere periode",
        ),
        (0, 0, 0, "noemde geen sociale huurwoningen voor 2025 zelf; opgeleverd zijn er 12."),
        (
            24,
            24,
            0,
            "telde 24 sociale huurwoningen voor 2025, gereed of in harde plannen; opgeleverd zijn er 12 (50%).",
        ),
        (24, 24, 1, "(50%). Daarnaast noemde zij 1 sociale huurwoning in een langere periode waar 2025 in valt."),
    ],
)
def test_an_earlier_list_that_gave_only_periods_is_not_said_to_have_counted_none(
    hard: int, alles: int, perioden: int, zin: str
) -> None:
    assert zin in terugblikzin(Terugblik(dt.date(2025, 6, 30), 2025, hard, alles, 12, perioden))


def test_no_fewer_than_none_is_sold_and_less_than_none_may_be_demolished(pagina: Pagina) -> None:
    velden = pagina("vooruitblik").number_input
    laagste = {veld.label.rsplit(" ", 2)[0]: (veld.min, veld.max) for veld in velden}
    assert laagste == {"Nog te verkopen": (0, 10_000), "Nog sloop en overheveling": (-10_000, 10_000)}
