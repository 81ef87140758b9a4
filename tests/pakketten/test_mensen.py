"""From all that is public together, a small count of people cannot be computed: tried on every table that fits."""

from dataclasses import replace
from decimal import Decimal
from itertools import product

from hypothesis import example, given, settings
from hypothesis import strategies as st

from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Stap, Uitkomst
from prestatiemonitor.pakketten.mensen import onderdruk

GRENS, HOOGSTE, VRIJ = 3, 4, 50
Tabel = tuple[int, int, int, int]  # first and second half-year of one corporation, then of the other
NAMEN = ("eerste halfjaar", "tweede halfjaar")


def _aandeel(partij: str, delen: list[tuple[str, int, str]]) -> Uitkomst:
    teller, noemer = Decimal(sum(aantal for _, aantal, _ in delen)), Decimal(VRIJ)
    stappen = tuple(Stap(naam, Decimal(aantal) / noemer, partij=van) for naam, aantal, van in delen)
    zin = f"Behaald: {teller} van {noemer}; met statushouders meer."
    return Uitkomst(
        "aandeel_urgent", partij, 2025, "2025", teller / noemer, "aandeel", Oordeel.BEHAALD, zin, teller, noemer,
        stappen=stappen, lijnen={"met_statushouders": Decimal(1), "zonder_statushouders": Decimal(0)},
    )  # fmt: skip


def _uitkomsten(tabel: Tabel, halfjaren: int) -> list[Uitkomst]:
    """What the indicator gives on 30 June (one half-year) and on 31 December (two)."""
    per = {"WSN": tabel[:2], "de Alliantie": tabel[2:]}
    delen = {naam: [(NAMEN[i], van[i], naam) for i in range(halfjaren)] for naam, van in per.items()}
    samen = _aandeel(GEZAMENLIJK, [deel for alle in delen.values() for deel in alle])
    return [samen, *(_aandeel(naam, alle) for naam, alle in delen.items())]


def _publiek(tabel: Tabel) -> tuple[object, ...]:
    """All numbers and sentences that the public has after June and December, with what is not there."""
    return tuple(
        (u.partij, u.teller, u.waarde, u.zin, tuple((s.naam, s.partij, s.waarde) for s in u.stappen))
        for halfjaren in (1, 2)
        for u in onderdruk(_uitkomsten(tabel, halfjaren), GRENS).uitkomsten
    )


def _tellingen(tabel: Tabel) -> dict[str, int]:
    a1, a2, b1, b2 = tabel
    return {
        "a1": a1,
        "a2": a2,
        "b1": b1,
        "b2": b2,
        "a": a1 + a2,
        "b": b1 + b2,
        "1": a1 + b1,
        "2": a2 + b2,
        "alles": sum(tabel),
    }


GROEPEN: dict[tuple[object, ...], list[Tabel]] = {}
for _tabel in product(range(HOOGSTE + 1), repeat=4):
    GROEPEN.setdefault(_publiek(_tabel), []).append(_tabel)


@given(st.tuples(*[st.integers(0, HOOGSTE)] * 4))
@example((1, 4, 4, 4))
@example((4, 1, 4, 0))
@settings(max_examples=300, deadline=None)
def test_a_count_under_the_limit_has_more_than_one_value_that_fits_what_is_public(tabel: Tabel) -> None:
    mogelijk = [_tellingen(andere) for andere in GROEPEN[_publiek(tabel)]]
    for naam, telling in _tellingen(tabel).items():
        if 0 < telling < GRENS:
            assert len({m[naam] for m in mogelijk}) > 1, (naam, tabel)


@given(st.tuples(*[st.integers(GRENS, HOOGSTE)] * 4))
def test_without_small_counts_everything_but_the_other_reading_is_shown(tabel: Tabel) -> None:
    alle = _uitkomsten(tabel, 2)
    gebleven = onderdruk(alle, GRENS).uitkomsten
    assert [(u.partij, u.teller, u.stappen) for u in gebleven] == [(u.partij, u.teller, u.stappen) for u in alle]


def test_a_small_half_year_of_all_together_takes_the_year_with_it_for_june_told_the_first_half() -> None:
    (samen,) = onderdruk(_uitkomsten((4, 1, 4, 1), 2), GRENS).uitkomsten
    assert samen.teller is None and samen.waarde is None and samen.oordeel is Oordeel.BEHAALD
    assert samen.zin == "Behaald: het cijfer over 2025 is niet openbaar, omdat een aantal mensen kleiner is dan 3."


def test_with_the_figures_of_corporations_go_the_words_about_them_in_the_sentence_of_the_sum() -> None:
    samen, *rest = _uitkomsten((4, 4, 4, 1), 2)
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
    juni, jaar = (_aandeel(GEZAMENLIJK, [("heel jaar", aantal, "WSN")]) for aantal in (33, 35))
    (samen,) = onderdruk([jaar], GRENS, [juni]).uitkomsten
    assert samen.teller is None and samen.waarde is None
    assert onderdruk([jaar], GRENS, [_aandeel(GEZAMENLIJK, [("heel jaar", 32, "WSN")])]).uitkomsten[0].teller == 35
