"""The register of agreements: each once with a status, what its activities lack, and what a party still has to do."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.aanlevering import leveringen_op, moment_van, peilmomenten, voorbeeldopslag
from prestatiemonitor.afspraken import Afspraken
from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.indicators.afspraaktaken import taken
from prestatiemonitor.indicators.afsprakenregister import (
    Afspraakstand,
    ambities,
    register,
    zonder_afspraak,
)
from prestatiemonitor.indicators.hoofduitkomst import AANDACHT_EERST, VOORTGANG
from prestatiemonitor.tables.schemas import ACTIVITEITEN

JUNI = date(2026, 6, 30)
Momenten = Callable[..., Moment]


def activiteit(afspraak: int | None, **anders: object) -> dict[str, object]:
    basis = {"jaar": 2026, "afspraak": afspraak, "activiteit": "Overleggen", "trekker": "WSN", "status": "loopt"}
    return {**basis, "voortgang_juni": "Begonnen", "bewijs": "Verslag", **anders}


def activiteiten(*regels: dict[str, object]) -> pd.DataFrame:
    frame = pd.DataFrame(list(regels), columns=ACTIVITEITEN.kolomnamen, dtype=object)
    return ACTIVITEITEN.vorm(frame.assign(bron=[f"Activiteiten!E{n + 2}" for n in range(len(frame))]))


def uitkomst(
    indicator: str, oordeel: Oordeel, jaar: int | None = 2026, *, afspraak: str = "9", partij: str = GEZAMENLIJK
) -> Uitkomst:
    periode = str(jaar) if jaar else "2025-2027"
    return Uitkomst(indicator, partij, jaar, periode, None, "woningen", oordeel, "Zin.", afspraak=afspraak)


def stand(moment: Moment, nummer: int, *uitkomsten: Uitkomst) -> Afspraakstand:
    return next(regel for regel in register(moment, uitkomsten) if regel.afspraak.nummer == nummer)


@pytest.fixture(scope="module")
def voorbeelden() -> list[tuple[Moment, list[Uitkomst]]]:
    opslag = voorbeeldopslag()
    momenten = [moment_van(opslag, leveringen_op(opslag, dag), dag) for dag in peilmomenten(opslag)]
    return [(moment, bereken(moment)) for moment in momenten]


def test_every_agreement_stands_in_the_register_once_with_a_place_and_a_status(
    voorbeelden: list[tuple[Moment, list[Uitkomst]]],
) -> None:
    assert len(voorbeelden) == 3
    for moment, uitkomsten in voorbeelden:
        regels = register(moment, uitkomsten)
        assert [regel.afspraak.nummer for regel in regels] == list(range(1, 30))
        assert {regel.thema for regel in regels} == set(moment.afspraken.themas)
        for regel in regels:
            assert regel.oordeel in AANDACHT_EERST
            # No verdict, no figure and no activity: then the register must say that nothing is done.
            assert regel.uitkomsten or regel.activiteiten or regel.zonder_activiteit


def test_every_ambition_stands_with_its_theme_and_those_with_an_indicator_have_a_verdict(
    voorbeelden: list[tuple[Moment, list[Uitkomst]]],
) -> None:
    moment, uitkomsten = voorbeelden[0]
    per_thema = [ambities(thema, moment, uitkomsten) for thema in moment.afspraken.themas]
    assert [[a.ambitie for a in van] for van in per_thema] == [list(t.ambities) for t in moment.afspraken.themas]
    netto = next(a for van in per_thema for a in van if a.ambitie.indicatoren == ("netto_groei_sociaal",))
    assert netto.hoofd is not None and netto.hoofd.indicator == "netto_groei_sociaal"


def test_of_several_years_the_one_that_asks_most_attention_gives_the_status(moment: Momenten) -> None:
    m = moment(JUNI)
    regel = stand(
        m, 9, uitkomst("aandeel_urgent", Oordeel.BEHAALD, 2025), uitkomst("aandeel_urgent", Oordeel.OVERSCHREDEN)
    )
    assert regel.oordeel is Oordeel.OVERSCHREDEN
    assert regel.hoofd is not None and regel.hoofd.jaar == 2026


def test_the_main_indicator_gives_the_status_and_the_others_stay_beside_it(moment: Momenten) -> None:
    groot = uitkomst("middenhuur_grote_projecten", Oordeel.OP_KOERS, None, afspraak="1")
    groei = uitkomst("middenhuur_groei", Oordeel.NIET_BEHAALD, None, afspraak="ambitie 1")
    regel = stand(moment(JUNI), 1, groei, groot)
    assert regel.oordeel is Oordeel.OP_KOERS
    assert regel.hoofden == (groot, groei)


def test_a_year_to_come_without_data_and_the_figure_of_one_corporation_give_no_status(moment: Momenten) -> None:
    m = moment(JUNI)
    behaald = uitkomst("aandeel_urgent", Oordeel.BEHAALD, 2025)
    later = uitkomst("aandeel_urgent", Oordeel.GEEN_GEGEVENS, 2027)
    van_een = uitkomst("aandeel_urgent", Oordeel.OVERSCHREDEN, partij="WSN")
    assert stand(m, 9, behaald, later, van_een).oordeel is Oordeel.BEHAALD
    nu_leeg = uitkomst("aandeel_urgent", Oordeel.GEEN_GEGEVENS, 2026)
    assert stand(m, 9, behaald, nu_leeg).oordeel is Oordeel.GEEN_GEGEVENS


def test_a_norm_for_one_party_alone_gives_the_status_by_the_figure_of_that_party(moment: Momenten) -> None:
    m = moment(JUNI)
    van_wsn = uitkomst("verkoop_gecompenseerd", Oordeel.NIET_OP_KOERS, None, afspraak="5", partij="WSN")
    van_ander = uitkomst("verkoop_gecompenseerd", Oordeel.OVERSCHREDEN, None, afspraak="5", partij="de Alliantie")
    assert stand(m, 5, van_ander, van_wsn).hoofden == (van_wsn,)


def test_figures_without_a_norm_give_no_verdict_and_no_figure_is_not_the_same(moment: Momenten) -> None:
    m = moment(JUNI)
    met = stand(m, 2, uitkomst("plancapaciteit", Oordeel.GEEN_NORM, afspraak="2"))
    assert (met.oordeel, met.hoofd, met.zonder_indicator) == (Oordeel.GEEN_NORM, None, False)
    zonder = stand(m, 13)
    assert (zonder.oordeel, zonder.hoofd, zonder.zonder_indicator) == (Oordeel.GEEN_GEGEVENS, None, True)


def test_a_figure_that_names_the_number_gives_a_status_where_no_indicator_is_named(moment: Momenten) -> None:
    m = moment(JUNI)
    regel = stand(m, 13, uitkomst("hardheid", Oordeel.RISICO, afspraak="13"))
    assert (regel.oordeel, regel.zonder_indicator) == (Oordeel.RISICO, False)
    assert stand(m, 14, uitkomst("hardheid", Oordeel.RISICO, afspraak="13")).hoofd is None


def test_a_year_without_activities_does_not_hide_what_another_year_tells(moment: Momenten) -> None:
    m = moment(JUNI)
    leeg = uitkomst(VOORTGANG, Oordeel.GEEN_GEGEVENS, 2025, afspraak="13")
    regel = stand(m, 13, leeg, uitkomst(VOORTGANG, Oordeel.OP_KOERS, afspraak="13"))
    assert (regel.oordeel, regel.zonder_indicator) == (Oordeel.OP_KOERS, True)
    zonder = stand(m, 13, leeg, uitkomst("hardheid", Oordeel.GEEN_NORM, afspraak="13"))
    assert zonder.hoofd == leeg and zonder.oordeel is Oordeel.GEEN_GEGEVENS


def test_all_activities_finished_does_not_make_something_to_reach_done(moment: Momenten) -> None:
    m = moment(JUNI, activiteiten=activiteiten(activiteit(12, status="gereed"), activiteit(13, status="gereed")))
    voortgang = [uitkomst(VOORTGANG, Oordeel.BEHAALD, afspraak=nummer) for nummer in ("12", "13")]
    assert [stand(m, n, *voortgang).klaar for n in (12, 13)] == [False, True]


def oordelen(moment: Moment, *nummers: int) -> list[Oordeel]:
    """The verdicts of agreements by their activities."""
    return [stand(moment, nummer, *bereken(moment, [VOORTGANG])).oordeel for nummer in nummers]


def test_what_was_finished_last_year_is_behaald_for_that_year_only(moment: Momenten) -> None:
    vorig = activiteit(23, jaar=2025, status="gereed", voortgang_december="Besproken")
    toen = moment(date(2025, 12, 31), activiteiten=activiteiten(vorig))
    nu = moment(JUNI, activiteiten=activiteiten(vorig, activiteit(13)))
    ook_nu = moment(JUNI, activiteiten=activiteiten(vorig, activiteit(23, status="gereed")))
    assert [oordelen(m, 23) for m in (toen, nu, ook_nu)] == [
        [Oordeel.BEHAALD], [Oordeel.GEEN_GEGEVENS], [Oordeel.BEHAALD],
    ]  # fmt: skip
    regel = stand(nu, 23, *bereken(nu, [VOORTGANG]))
    assert regel.hoofd is not None and regel.hoofd.jaar == 2026
    assert not regel.klaar and stand(toen, 23).klaar
    assert [taak.nog for taak in taken([regel], "WSN")] == [("activiteit afspreken",)]


def test_what_is_to_be_done_once_stays_behaald_as_long_as_nothing_else_is_planned(moment: Momenten) -> None:
    visie = activiteit(15, jaar=2025, status="gereed", voortgang_december="Vastgesteld")
    m = moment(JUNI, activiteiten=activiteiten(visie, activiteit(13)))
    assert oordelen(m, 15) == [Oordeel.BEHAALD] and stand(m, 15).klaar
    weer = moment(JUNI, activiteiten=activiteiten(visie, activiteit(15)))
    assert oordelen(weer, 15) == [Oordeel.BEHAALD if stand(weer, 15).klaar else Oordeel.OP_KOERS]


def test_what_is_late_from_last_year_still_asks_attention(moment: Momenten) -> None:
    laat = activiteit(23, jaar=2025, status="loopt", planning="Q3 2025")
    assert oordelen(moment(JUNI, activiteiten=activiteiten(laat, activiteit(23))), 23) == [Oordeel.NIET_OP_KOERS]


def test_something_to_reach_is_on_course_at_most_when_all_its_activities_are_finished(moment: Momenten) -> None:
    m = moment(JUNI, activiteiten=activiteiten(activiteit(12, status="gereed"), activiteit(13, status="gereed")))
    assert oordelen(m, 12, 13) == [Oordeel.OP_KOERS, Oordeel.BEHAALD]
    zin = next(u.zin for u in bereken(m, [VOORTGANG]) if (u.afspraak, u.jaar) == ("12", 2026))
    assert zin == (
        "Op koers: de activiteit bij afspraak 12 in 2026 is gereed; "
        "of daarmee is bereikt wat is afgesproken, zegt dat niet."
    )


def test_a_norm_goes_before_a_count_that_has_a_verdict_of_its_own(moment: Momenten) -> None:
    telling = uitkomst("hardheid", Oordeel.NIET_OP_KOERS, afspraak="9")
    urgent = uitkomst("aandeel_urgent", Oordeel.BEHAALD)
    assert stand(moment(JUNI), 9, telling, urgent).hoofden == (urgent, telling)


@pytest.mark.parametrize(
    ("peildatum", "mist"),
    [
        (date(2026, 6, 29), []),
        (date(2026, 6, 30), ["zonder juni"]),
        (date(2026, 12, 30), ["zonder juni"]),
        (date(2026, 12, 31), ["zonder december", "zonder juni"]),
    ],
)
def test_a_report_is_due_from_the_last_day_of_the_half_year(moment: Momenten, peildatum: date, mist: list[str]) -> None:
    tabel = activiteiten(
        activiteit(13, activiteit="zonder december"),
        activiteit(13, activiteit="zonder juni", voortgang_juni=None),
        activiteit(13, activiteit="vervallen", status="vervallen", voortgang_juni=None),
        activiteit(13, activiteit="gereed", status="gereed", voortgang_juni=None),
    )
    regel = stand(moment(peildatum, activiteiten=tabel), 13)
    assert [a.tekst for a in regel.zonder_bericht] == mist


def test_without_evidence_is_what_is_called_finished_this_year_and_names_none(moment: Momenten) -> None:
    tabel = activiteiten(
        activiteit(13, activiteit="met", status="gereed"),
        activiteit(13, activiteit="zonder", status="gereed", bewijs=None),
        activiteit(13, activiteit="loopt nog", bewijs=None),
        activiteit(13, activiteit="vervallen", status="vervallen", bewijs=None),
        activiteit(13, activiteit="vorig jaar", status="gereed", jaar=2025, bewijs=None),
    )
    assert [a.tekst for a in stand(moment(JUNI, activiteiten=tabel), 13).zonder_bewijs] == ["zonder"]


@pytest.mark.parametrize("tabellen", [{}, {"activiteiten": activiteiten()}])
def test_without_activities_delivered_nothing_is_said_to_lack(
    moment: Momenten, tabellen: dict[str, pd.DataFrame]
) -> None:
    for regel in register(moment(JUNI, **tabellen), []):
        assert regel.verslag is None
        assert not (regel.zonder_activiteit or regel.zonder_bericht or regel.zonder_bewijs or regel.klaar)


def test_an_agreement_without_activity_in_the_year_of_the_jaarschijf_is_listed(moment: Momenten) -> None:
    m = moment(JUNI, activiteiten=activiteiten(activiteit(13), activiteit(14, jaar=2025)))
    assert [stand(m, n).zonder_activiteit for n in (13, 14, 15)] == [False, True, True]


def test_activities_of_a_year_to_come_do_not_make_it_this_year(moment: Momenten) -> None:
    m = moment(date(2025, 12, 31), activiteiten=activiteiten(activiteit(13, jaar=2025), activiteit(14, jaar=2026)))
    regel = stand(m, 13)
    assert regel.verslag is not None and regel.verslag.naam == "december 2025"
    assert [stand(m, n).zonder_activiteit for n in (13, 14)] == [False, True]


def test_an_activity_with_an_unknown_number_is_of_no_agreement_and_not_lost(moment: Momenten) -> None:
    m = moment(JUNI, activiteiten=activiteiten(activiteit(None), activiteit(42), activiteit(13)))
    assert [a.afspraak for a in zonder_afspraak(m)] == [None, 42]
    assert sum(len(regel.activiteiten) for regel in register(m, [])) == 1


@pytest.mark.parametrize(
    ("nummer", "statussen", "klaar"),
    [
        (13, ["gereed"], True),
        (13, ["gereed", "vervallen"], True),
        (13, ["gereed", "loopt"], False),
        (13, ["vervallen"], False),
        (13, ["onbekend"], False),
        (12, ["gereed"], False),  # something to reach, that no figure shows
    ],
)
def test_without_a_figure_only_a_thing_to_do_is_done_when_all_is_finished(
    moment: Momenten, nummer: int, statussen: list[str], klaar: bool
) -> None:
    tabel = activiteiten(*(activiteit(nummer, status=status) for status in statussen))
    assert stand(moment(JUNI, activiteiten=tabel), nummer).klaar is klaar


def test_behaald_is_done_only_when_no_activity_is_open(moment: Momenten) -> None:
    behaald = uitkomst("aandeel_urgent", Oordeel.BEHAALD)
    assert stand(moment(JUNI, activiteiten=activiteiten()), 9, behaald).klaar
    assert not stand(moment(JUNI, activiteiten=activiteiten(activiteit(9))), 9, behaald).klaar


def test_what_a_party_still_has_to_do_names_what_it_leads_helps_with_and_answers_for(moment: Momenten) -> None:
    tabel = activiteiten(
        activiteit(11, activiteit="andermans", trekker="gemeente", betrokken="de Alliantie"),
        activiteit(13, activiteit="helpen", trekker="gemeente", betrokken="HON; WSN"),
        activiteit(13, activiteit="leiden", voortgang_juni=None),
        activiteit(13, activiteit="klaar", status="gereed"),
        activiteit(14, activiteit="gereed zonder bewijs", status="gereed", bewijs=None),
    )
    m = moment(JUNI, activiteiten=tabel)
    regels = register(m, [uitkomst("aandeel_urgent", Oordeel.OVERSCHREDEN)])
    gevonden = {(t.nummer, t.wat): (t.rol, t.nog) for t in taken(regels, "WSN")}
    assert gevonden[13, "leiden"] == ("trekt", ("afronden", "bericht over juni 2026 geven"))
    assert gevonden[13, "helpen"] == ("werkt mee", ("meewerken",))
    assert gevonden[14, "gereed zonder bewijs"] == ("trekt", ("bewijsstuk noemen",))
    assert gevonden[9, "Maximaal 30% naar urgente groepen"][1] == ("bijsturen", "activiteit afspreken")
    assert gevonden[7, "15% vrije toewijzingsruimte"] == ("verantwoordelijk", ("activiteit afspreken",))
    assert not {(11, "andermans"), (13, "klaar")} & set(gevonden)
    assert 11 not in {nummer for nummer, _ in gevonden}  # the municipality alone answers for it
    assert [t.wat for t in taken(regels, "WSN") if t.nummer == 13] == ["leiden", "helpen"]


REGEL = st.fixed_dictionaries(
    {
        "jaar": st.sampled_from([2025, 2026, 2027, None]),
        "afspraak": st.sampled_from([None, 0, 1, 9, 13, 29, 30]),
        "activiteit": st.sampled_from(["a", "b"]),
        "trekker": st.sampled_from(["WSN", "gemeente", "WSN;HON", None]),
        "betrokken": st.sampled_from(["WSN", "de Alliantie;HBVA", None]),
        "status": st.sampled_from(["gereed", "loopt", "vervallen", "onbekend", None]),
        "voortgang_juni": st.sampled_from(["ja", None]),
        "voortgang_december": st.sampled_from(["ja", None]),
        "bewijs": st.sampled_from(["ja", None]),
    }
)


@given(regels=st.lists(REGEL, max_size=8), peildatum=st.sampled_from([date(2025, 3, 1), date(2025, 12, 31), JUNI]))
def test_every_activity_is_of_one_agreement_or_of_none_and_their_order_changes_nothing(
    moment: Momenten, afspraken: Afspraken, regels: list[dict[str, Any]], peildatum: date
) -> None:
    tabel = activiteiten(*regels)
    recht = register(moment(peildatum, activiteiten=tabel), [])
    los = zonder_afspraak(moment(peildatum, activiteiten=tabel))
    genoemd = [a.regel for regel in recht for a in regel.activiteiten] + [a.regel for a in los]
    assert sorted(genoemd) == list(range(len(regels)))
    krom = register(moment(peildatum, activiteiten=tabel.iloc[::-1]), [])
    assert [(r.klaar, r.activiteiten, r.zonder_bericht) for r in recht] == [
        (r.klaar, r.activiteiten, r.zonder_bericht) for r in krom
    ]
    for partij in afspraken.partijen:
        open_voor = {a.tekst for r in recht for a in r.activiteiten if a.rol(partij.code)}
        uit_activiteiten = {t.wat for t in taken(recht, partij.code) if t.rol != "verantwoordelijk"}
        assert uit_activiteiten <= open_voor


def test_counting_activities_is_no_indicator_of_what_an_agreement_reaches(afspraken: Afspraken) -> None:
    regel = Afspraakstand(
        afspraken.afspraak(13).model_copy(update={"indicatoren": (VOORTGANG,)}), afspraken.themas[0], (), (), (), None
    )
    assert regel.zonder_indicator
