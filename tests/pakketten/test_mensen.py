"""From all that is public together, a small count of people cannot be computed: tried on every table that fits."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from itertools import product

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Stap, Uitkomst
from prestatiemonitor.pakketten.mensen import onderdruk

GRENS, HOOGSTE = 3, 4
Cel = tuple[int, int]  # homes let to urgent households, and to others
Tabel = tuple[Cel, Cel, Cel, Cel]  # first and second half-year of one corporation, then of the other
NAMEN = ("eerste halfjaar", "tweede halfjaar")
ANDEREN = 20  # or as many as there are urgent ones in half a year, where it does not matter


def _aandeel(partij: str, delen: list[tuple[str, Cel, str]]) -> Uitkomst:
    teller, noemer = Decimal(sum(k for _, (k, _), _ in delen)), Decimal(sum(k + rest for _, (k, rest), _ in delen))
    stappen = tuple(Stap(naam, Decimal(k) / (noemer or 1), partij=van) for naam, (k, _), van in delen)
    lijnen = {"met_statushouders": Decimal(1), "zonder_statushouders": Decimal(0)}
    for code, naam in enumerate(NAMEN, start=1):
        cellen = [cel for van, cel, _ in delen if van == naam]
        if vrij := sum(k + rest for k, rest in cellen):
            lijnen[f"halfjaar_{code}"] = Decimal(sum(k for k, _ in cellen)) / vrij
    zin = f"Behaald: {teller} van {noemer}; met statushouders meer."
    return Uitkomst(
        "aandeel_urgent", partij, 2025, "2025", teller / (noemer or 1), "aandeel", Oordeel.BEHAALD, zin, teller, noemer,
        stappen=stappen, lijnen=lijnen,
    )  # fmt: skip


def _uitkomsten(tabel: Tabel, halfjaren: int) -> list[Uitkomst]:
    """What the indicator gives on 30 June (one half-year) and on 31 December (two)."""
    per = {"WSN": tabel[:2], "de Alliantie": tabel[2:]}
    delen = {naam: [(NAMEN[i], van[i], naam) for i in range(halfjaren)] for naam, van in per.items()}
    samen = _aandeel(GEZAMENLIJK, [deel for alle in delen.values() for deel in alle])
    return [samen, *(_aandeel(naam, alle) for naam, alle in delen.items())]


def _publiek(tabel: Tabel) -> tuple[object, ...]:
    """All numbers and sentences that the public has after June and December, with what is not there."""
    gezien: list[object] = []
    eerder: tuple[Uitkomst, ...] = ()
    for halfjaren in (1, 2):
        openbaar = onderdruk(_uitkomsten(tabel, halfjaren), GRENS, eerder).uitkomsten
        eerder = tuple(u for u in openbaar if u.teller is not None)
        gezien += [
            (u.partij, u.teller, u.noemer, u.waarde, u.zin, tuple(u.lijnen.items()),
             tuple((s.naam, s.partij, s.waarde) for s in u.stappen))
            for u in openbaar
        ]  # fmt: skip
    return tuple(gezien)


def _tellingen(tabel: Tabel) -> dict[str, int]:
    """Every count of people in the table, and of those that are left: per cell, row, column and of all."""
    groepen = {"a1": (0,), "a2": (1,), "b1": (2,), "b2": (3,), "a": (0, 1), "b": (2, 3), "1": (0, 2), "2": (1, 3)}
    return {
        f"{naam} {wie}": sum(tabel[plek][wie == "anderen"] for plek in plekken)
        for naam, plekken in {**groepen, "alles": range(4)}.items()
        for wie in ("urgenten", "anderen")
    }


def _urgenten(k: tuple[int, ...]) -> Tabel:
    return tuple((aantal, ANDEREN) for aantal in k)  # type: ignore[return-value]


def _anderen(k: tuple[int, ...]) -> Tabel:
    return tuple((ANDEREN, aantal) for aantal in k)  # type: ignore[return-value]


def _van_een(k: tuple[int, ...]) -> Tabel:
    """Both may be small, in the second half-year: what June told is known."""
    return ((ANDEREN, ANDEREN), k[:2], (ANDEREN, ANDEREN), k[2:])  # type: ignore[return-value]


SOORTEN = (_urgenten, _anderen, _van_een)
ALLE = {soort: [soort(k) for k in product(range(HOOGSTE + 1), repeat=4)] for soort in SOORTEN}
GROEPEN: dict[object, dict[tuple[object, ...], list[Tabel]]] = {soort: {} for soort in SOORTEN}
for _soort, _tabellen in ALLE.items():
    for _tabel in _tabellen:
        GROEPEN[_soort].setdefault(_publiek(_tabel), []).append(_tabel)


@pytest.mark.parametrize("soort", SOORTEN)
def test_a_count_under_the_limit_has_more_than_one_value_that_fits_what_is_public(
    soort: Callable[[tuple[int, ...]], Tabel],
) -> None:
    for groep in GROEPEN[soort].values():
        mogelijk = [_tellingen(tabel) for tabel in groep]
        for naam in mogelijk[0]:
            waarden = {tellingen[naam] for tellingen in mogelijk}
            assert len(waarden) > 1 or not 0 < waarden.pop() < GRENS, (naam, groep)


@given(st.tuples(*[st.integers(GRENS, HOOGSTE)] * 8))
def test_without_small_counts_everything_but_the_other_reading_is_shown(k: tuple[int, ...]) -> None:
    alle = _uitkomsten(tuple(zip(k[:4], k[4:], strict=True)), 2)  # type: ignore[arg-type]
    gebleven = onderdruk(alle, GRENS).uitkomsten
    assert [(u.partij, u.teller, u.stappen) for u in gebleven] == [(u.partij, u.teller, u.stappen) for u in alle]


def test_of_twenty_eighteen_tells_two_so_neither_is_told() -> None:
    weinig, genoeg = (_aandeel(GEZAMENLIJK, [("hele jaar", (18, over), "WSN")]) for over in (2, GRENS))
    assert onderdruk([weinig], GRENS).uitkomsten[0].teller is None
    assert onderdruk([genoeg], GRENS).uitkomsten[0].teller == 18


def test_a_half_year_without_any_leaves_its_others_which_may_be_few() -> None:
    """The year in one delivery: the halves follow from the shares beside it, also where one of them is nought."""
    jaar = _aandeel(GEZAMENLIJK, [(NAMEN[0], (20, 20), "WSN"), (NAMEN[1], (0, 2), "WSN")])
    assert jaar.lijnen["halfjaar_2"] == 0 and onderdruk([jaar], GRENS).uitkomsten[0].teller is None


def test_all_of_them_leaves_nobody_to_be_recognised() -> None:
    allen = _aandeel(GEZAMENLIJK, [("hele jaar", (18, 0), "WSN")])
    assert onderdruk([allen], GRENS).uitkomsten[0].teller == 18


def test_what_a_half_year_adds_is_not_told_where_the_figure_does_not_say_of_how_many() -> None:
    """The sales of a half-year stand elsewhere, so that its part would tell how many went to others."""
    per_helft = _aandeel(
        GEZAMENLIJK, [("eerste halfjaar 2025", (10, 10), "WSN"), ("tweede halfjaar 2025", (10, 10), "WSN")]
    )
    verkoop = replace(per_helft, indicator="verkoop_aan_doelgroep", lijnen={}, zin="Behaald: 20 van 40.")
    gebleven = onderdruk([verkoop], GRENS)
    assert gebleven.uitkomsten == (replace(verkoop, stappen=()),)
    assert "te berekenen wie er overblijven" in gebleven.waarom["verkoop_aan_doelgroep"][0]


def test_a_small_half_year_of_all_together_takes_the_year_with_it_for_june_told_the_first_half() -> None:
    (samen,) = onderdruk(_uitkomsten(_urgenten((4, 1, 4, 1)), 2), GRENS).uitkomsten
    assert samen.teller is None and samen.waarde is None and samen.oordeel is Oordeel.BEHAALD
    assert samen.zin == "Behaald: het cijfer over 2025 is niet openbaar, omdat een aantal mensen kleiner is dan 3."


def test_with_the_figures_of_corporations_go_the_words_about_them_in_the_sentence_of_the_sum() -> None:
    samen, *rest = _uitkomsten(_urgenten((4, 4, 4, 1)), 2)
    met_woorden = replace(samen, zin="Behaald: 13 van 100; bij WSN 8; bij de Alliantie 5; dat is genoeg.")
    (gebleven,) = onderdruk([met_woorden, *rest], GRENS).uitkomsten
    assert gebleven.zin == "Behaald: 13 van 100; dat is genoeg." and gebleven.teller == 13


def test_of_a_figure_that_is_not_public_only_the_verdict_is_left() -> None:
    over = replace(
        _taakstelling((4, 1, 4), 1)[0], lijnen={"gehuisvest": Decimal(1)}, stappen=(Stap("gehuisvest", Decimal(-1)),)
    )
    (kaal,) = onderdruk([replace(over, onvolledig="1 onbekend")], GRENS).uitkomsten
    assert (kaal.oordeel, kaal.waarde, kaal.teller, kaal.noemer) == (Oordeel.RISICO, None, None, None)
    assert not kaal.lijnen and not kaal.stappen and not kaal.bronnen and not kaal.onvolledig


def test_homes_allocated_to_statushouders_by_one_corporation_count_as_people() -> None:
    samen = _taakstelling((4, 4, 4), 1)
    per_woning = [
        replace(samen[0], partij=naam, teller=None, lijnen={"woningen_statushouders": Decimal(aantal)})
        for naam, aantal in (("WSN", 2), ("de Alliantie", 5))
    ]
    assert [u.partij for u in onderdruk([*samen, *per_woning], GRENS).uitkomsten] == [GEZAMENLIJK]


OPGAVE = 5  # statushouders to house in each half-year
Halfjaren = tuple[int, int, int]  # how many were housed in both of 2025 and the first of 2026


def _taakstelling(gehuisvest: Halfjaren, tot: int) -> list[Uitkomst]:
    """What the indicator gives after so many half-years: what is left of one goes along to the next."""
    over, gevonden = Decimal(0), list[Uitkomst]()
    for nummer, aantal in enumerate(gehuisvest[:tot]):
        opgave, jaar = over + OPGAVE, 2025 + nummer // 2
        lijnen = {"opgave": opgave, "achterstand_eerder": over, "gehuisvest": Decimal(aantal)}
        over = opgave - aantal
        zin = f"Risico: {aantal} gehuisvest van {opgave}; er blijven er {over} over."
        gevonden.append(
            Uitkomst(
                "taakstelling_statushouders", GEZAMENLIJK, jaar, f"{jaar} {NAMEN[nummer % 2]}", over, "personen",
                Oordeel.RISICO, zin, Decimal(aantal), opgave, lijnen=lijnen,
            )
        )  # fmt: skip
    return gevonden


def _gezien(gehuisvest: Halfjaren) -> tuple[object, ...]:
    """All that the public has read after the three half-years, each told in a pack of its own."""
    return tuple(
        (u.periode, u.waarde, u.teller, u.noemer, u.zin, tuple(u.lijnen.items()))
        for tot in (1, 2, 3)
        for u in onderdruk(_taakstelling(gehuisvest, tot), GRENS).uitkomsten
    )


REEKSEN: dict[tuple[object, ...], list[Halfjaren]] = {}
for _reeks in product(range(2 * GRENS), repeat=3):
    REEKSEN.setdefault(_gezien(_reeks), []).append(_reeks)


@given(st.tuples(*[st.integers(0, 2 * GRENS - 1)] * 3))
@example((4, 1, 4))
@example((1, 1, 4))
def test_who_was_housed_does_not_follow_from_what_is_left_for_later_half_years(gehuisvest: Halfjaren) -> None:
    mogelijk = REEKSEN[_gezien(gehuisvest)]
    for plek, aantal in enumerate(gehuisvest):
        if 0 < aantal < GRENS:
            assert len({andere[plek] for andere in mogelijk}) > 1, (plek, gehuisvest)
    if 0 < gehuisvest[0] + gehuisvest[1] < GRENS:
        assert len({andere[0] + andere[1] for andere in mogelijk}) > 1, gehuisvest


def test_what_is_left_is_told_as_long_as_no_count_of_it_is_small() -> None:
    alle = _taakstelling((4, 0, 3), 3)
    assert [(u.waarde, u.lijnen) for u in onderdruk(alle, GRENS).uitkomsten] == [(u.waarde, u.lijnen) for u in alle]


def test_homes_are_not_people() -> None:
    woningen = Uitkomst("netto_groei_sociaal", GEZAMENLIJK, 2025, "2025", Decimal(2), "woningen", Oordeel.BEHAALD, "2.")
    assert onderdruk([woningen], GRENS).uitkomsten == (woningen,)


def test_a_year_of_which_an_earlier_pack_told_all_but_a_few_is_not_told() -> None:
    juni, jaar = (_aandeel(GEZAMENLIJK, [("hele jaar", (aantal, ANDEREN), "WSN")]) for aantal in (33, 35))
    (samen,) = onderdruk([jaar], GRENS, [juni]).uitkomsten
    assert samen.teller is None and samen.waarde is None
    assert (
        onderdruk([jaar], GRENS, [_aandeel(GEZAMENLIJK, [("hele jaar", (32, ANDEREN), "WSN")])]).uitkomsten[0].teller
        == 35
    )


def test_a_year_of_which_the_rest_leaves_all_but_a_few_is_not_told() -> None:
    juni, jaar = (_aandeel(GEZAMENLIJK, [("hele jaar", (33 + n, ANDEREN + n // 4), "WSN")]) for n in (0, 8))
    assert onderdruk([jaar], GRENS, [juni]).uitkomsten[0].teller is None  # of the ten since June eight, so two others
    assert onderdruk([jaar], GRENS).uitkomsten[0].teller == 41
