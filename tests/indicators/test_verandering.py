"""What changed between two peilmomenten, and which rows made it change."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.indicators.oorzaken import oorzaken
from prestatiemonitor.indicators.verandering import Verandering, veranderingen, zelfde_maand_vorig_jaar

JUNI, DECEMBER = date(2025, 6, 30), date(2025, 12, 31)
EERSTE = [
    ("WSN", "sociale_huur", "nieuwbouw", "realisatie", 2025, 2025, "1", 30),
    ("WSN", "sociale_huur", "verkoop", "realisatie", 2025, 2025, "1", -4),
]
LATER = [
    ("WSN", "sociale_huur", "verkoop", "realisatie", 2025, 2025, "1", -5),
    ("WSN", "sociale_huur", "nieuwbouw", "realisatie", 2025, 2025, "1", 30),
    ("WSN", "sociale_huur", "nieuwbouw", "realisatie", 2025, 2025, "2", 12),
]


def _verandering(toen: Moment, nu: Moment, jaar: int = 2025) -> Verandering:
    per_moment = [bereken(moment, ["netto_groei_sociaal"]) for moment in (nu, toen)]
    gevonden = veranderingen(*per_moment, toen.peildatum)
    return next(v for v in gevonden.values() if v.nu.partij == GEZAMENLIJK and v.nu.jaar == jaar)


def test_the_change_is_the_difference_and_the_rows_say_why(moment) -> None:
    toen, nu = moment(JUNI, voorraadmutaties=EERSTE), moment(DECEMBER, voorraadmutaties=LATER)
    verandering = _verandering(toen, nu)
    assert (verandering.verschil, verandering.sinds) == (Decimal(11), JUNI)
    gevonden = oorzaken(nu, toen, verandering)
    assert [oorzaak.effect for oorzaak in gevonden] == [12, -1]
    assert [oorzaak.plaats_toen for oorzaak in gevonden] == ["", "Blad!A3"]
    assert [oorzaak.plaats_nu for oorzaak in gevonden] == ["Blad!A4", "Blad!A2"]
    assert "verkoop" in gevonden[1].wat


def test_what_was_unknown_has_no_difference_but_can_have_another_verdict(moment) -> None:
    toen, nu = moment(JUNI), moment(DECEMBER, voorraadmutaties=LATER)
    sleutel = ("netto_groei_sociaal", "5", GEZAMENLIJK, "2025-2027")
    verandering = veranderingen(bereken(nu), bereken(toen), JUNI)[sleutel]
    assert verandering.verschil is None
    assert verandering.toen is not None
    assert verandering.toen.oordeel is Oordeel.GEEN_GEGEVENS
    assert sum(bool(oorzaak.tabel) for oorzaak in oorzaken(nu, toen, verandering)) == len(LATER)


def test_a_figure_that_was_not_there_before_has_no_change() -> None:
    nieuw = Uitkomst("x", GEZAMENLIJK, 2026, "2026", Decimal(3), "woningen", Oordeel.GEEN_NORM, "zin")
    verandering = veranderingen([nieuw], [], JUNI)[nieuw.sleutel]
    assert (verandering.toen, verandering.verschil, verandering.ander_oordeel) == (None, None, False)
    assert verandering.soort == "nieuw"


def test_a_figure_is_the_same_another_or_unknown_both_times() -> None:
    nu = Uitkomst("x", GEZAMENLIJK, 2026, "2026", Decimal(3), "woningen", Oordeel.GEEN_NORM, "zin")
    onbekend = replace(nu, waarde=None)
    assert Verandering(nu, nu, JUNI).soort == "gelijk"
    assert Verandering(nu, replace(nu, oordeel=Oordeel.RISICO), JUNI).soort == "anders"
    assert Verandering(nu, onbekend, JUNI).soort == "anders"
    assert Verandering(onbekend, onbekend, JUNI).soort == "onbekend"


def test_the_same_month_a_year_before_is_the_newest_peilmoment_in_it() -> None:
    momenten = [date(2025, 6, 15), date(2025, 6, 30), date(2025, 12, 31), date(2024, 6, 30)]
    assert zelfde_maand_vorig_jaar(date(2026, 6, 30), momenten) == date(2025, 6, 30)
    assert zelfde_maand_vorig_jaar(date(2026, 5, 31), momenten) is None


def test_beside_the_same_month_a_year_before_a_year_stands_beside_the_year_before(moment) -> None:
    def regels(jaar: int, aantal: int) -> list[tuple[object, ...]]:
        return [
            ("WSN", "sociale_huur", "nieuwbouw", "realisatie", jaar, jaar, "1", aantal),
            ("WSN", "sociale_huur", "verkoop", "realisatie", jaar, jaar, "1", -4),
        ]

    toen = moment(JUNI, voorraadmutaties=regels(2025, 30))
    nu = moment(date(2026, 6, 30), voorraadmutaties=regels(2026, 41))
    gevonden = veranderingen(bereken(nu), bereken(toen), JUNI, jaren=1)
    verandering = gevonden["netto_groei_sociaal", "5", GEZAMENLIJK, "2026"]
    assert verandering.toen is not None
    assert (verandering.toen.periode, verandering.verschil) == ("2025", Decimal(11))
    assert [oorzaak.effect for oorzaak in oorzaken(nu, toen, verandering)] == [11]
    periode = gevonden["netto_groei_sociaal", "5", GEZAMENLIJK, "2025-2027"]
    assert periode.toen is not None
    assert (periode.toen.periode, periode.jaren) == ("2025-2027", 0)


def test_a_half_year_stands_beside_the_same_half_of_the_year_before(moment) -> None:
    def persoon(jaar: int, gehuisvest: int) -> list[tuple[object, ...]]:
        maten = {"taakstelling_statushouders": 25, "gehuisveste_statushouders": gehuisvest}
        return [("gemeente", jaar, "1", maat, aantal) for maat, aantal in maten.items()]

    toen = moment(JUNI, kerncijfers=persoon(2025, 20))
    nu = moment(date(2026, 6, 30), kerncijfers=[*persoon(2025, 20), *persoon(2026, 12)])
    naam = ["taakstelling_statushouders"]
    gevonden = veranderingen(bereken(nu, naam), bereken(toen, naam), JUNI, jaren=1)
    (verandering,) = (
        v for v in gevonden.values() if v.nu.periode == "2026 eerste halfjaar" and v.nu.partij == GEZAMENLIJK
    )
    assert verandering.toen is not None
    assert (verandering.toen.periode, verandering.jaren) == ("2025 eerste halfjaar", 1)
    assert 8 in [oorzaak.effect for oorzaak in oorzaken(nu, toen, verandering)]


def test_homes_by_year_of_delivery_stand_beside_those_of_the_same_delivery_year_a_year_before(moment) -> None:
    def in_plannen(dag: date, **per_jaar: int) -> Moment:
        regels = [("A", "nieuwbouw", "huur", "sociaal", int(j[1:]), int(j[1:]), n, False) for j, n in per_jaar.items()]
        return moment(dag, plannen=[("A", "Plan", "2A", "hard", "WSN")], programma=regels)

    toen, nu = in_plannen(JUNI, j2026=10, j2027=120), in_plannen(date(2026, 6, 30), j2027=80)
    for naam in ("plancapaciteit", "hardheid", "sociaal_in_plannen"):
        gevonden = veranderingen(bereken(nu, [naam]), bereken(toen, [naam]), JUNI, jaren=1)
        per = {v.nu.periode: v for v in gevonden.values() if v.nu.partij == GEZAMENLIJK}
        assert per["2027"].toen is not None
        assert (per["2027"].toen.periode, per["2027"].jaren) == ("2027", 0)
        assert per["2027"].verschil == (0 if naam == "hardheid" else -40)


@settings(deadline=None)  # the first pandas calls are slow; no law about time
@given(
    st.lists(st.tuples(st.sampled_from(["nieuwbouw", "verkoop"]), st.sampled_from(["1", "2"]), st.integers(-9, 40))),
    st.lists(st.tuples(st.sampled_from(["nieuwbouw", "verkoop"]), st.sampled_from(["1", "2"]), st.integers(-9, 40))),
)
def test_the_causes_add_up_to_the_change_whatever_the_order_of_the_rows(moment, toen, nu) -> None:
    def op(dag: date, regels: list[tuple[str, str, int]]) -> Moment:
        rijen = [("WSN", "sociale_huur", m, "realisatie", 2025, 2025, h, a) for m, h, a in regels]
        return moment(dag, voorraadmutaties=rijen)

    eerst, later = op(DECEMBER, toen), op(DECEMBER, nu)
    verandering = _verandering(eerst, later)
    gevonden = oorzaken(later, eerst, verandering)
    som = sum(a for *_, a in nu) - sum(a for *_, a in toen)
    assert verandering.verschil is None or verandering.verschil == som
    if verandering.verschil is not None:
        assert sum(oorzaak.effect or 0 for oorzaak in gevonden) == som
    terug = oorzaken(eerst, op(DECEMBER, nu[::-1]), _verandering(op(DECEMBER, nu[::-1]), eerst))
    andersom = sorted((oorzaak.wat, oorzaak.nu or 0, oorzaak.toen or 0) for oorzaak in terug)
    assert sorted((oorzaak.wat, oorzaak.toen or 0, oorzaak.nu or 0) for oorzaak in gevonden) == andersom
