"""Which figures give an agreement its verdict: of all together and of a party over its own norm, no help figure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from prestatiemonitor.indicators import GEZAMENLIJK, Mensoordeel, Moment, Oordeel, Uitkomst, bereken
from prestatiemonitor.indicators.afspraaktaken import taken
from prestatiemonitor.indicators.afsprakenregister import register
from prestatiemonitor.indicators.hoofduitkomst import hoofden, metingen, per_meting, vraagt_aandacht

EIND = date(2025, 12, 31)
Momenten = Callable[..., Moment]


def uitkomst(indicator: str, oordeel: Oordeel, partij: str = GEZAMENLIJK, jaar: int | None = 2025) -> Uitkomst:
    return Uitkomst(
        indicator=indicator,
        afspraak="7",
        partij=partij,
        jaar=jaar,
        periode=str(jaar or "2025-2027"),
        waarde=None,
        eenheid="aandeel",
        oordeel=oordeel,
        zin="Zin.",
    )


def vrij(wsn: int, alliantie: int) -> list[tuple[object, ...]]:
    """The free space of 100 homes that came free at each of both."""
    regels: list[tuple[object, ...]] = []
    for corporatie, aantal in (("WSN", wsn), ("de Alliantie", alliantie)):
        regels += [(corporatie, 2025, halfjaar, "vrijgekomen", None, 50) for halfjaar in ("1", "2")]
        regels += [(corporatie, 2025, "1", "toegewezen", "vrije_ruimte", aantal)]
        regels += [(corporatie, 2025, "2", "toegewezen", "vrije_ruimte", 0)]
    return regels


def test_a_corporation_over_its_own_maximum_asks_attention_though_all_together_stay_within(moment: Momenten) -> None:
    m = moment(EIND, toewijzingen=vrij(25, 1))
    alles = bereken(m, ["vrije_toewijzingsruimte"])
    oordelen = {u.partij: u.oordeel for u in alles if u.jaar == 2025}
    assert (oordelen["WSN"], oordelen[GEZAMENLIJK]) == (Oordeel.OVERSCHREDEN, Oordeel.BEHAALD)
    zeven = next(regel for regel in register(m, alles) if regel.afspraak.nummer == 7)
    assert zeven.oordeel is Oordeel.OVERSCHREDEN
    assert zeven.hoofd is not None and zeven.hoofd.partij == "WSN"
    assert [u.partij for u in metingen(alles, m) if u.jaar == 2025] == ["WSN", GEZAMENLIJK]
    assert [taak.nog for taak in taken([zeven], "WSN") if taak.rol == "verantwoordelijk"] == [
        ("bijsturen", "activiteit afspreken")[: 1 + zeven.zonder_activiteit]
    ]


def test_a_party_within_its_own_norm_or_without_data_adds_nothing_to_the_figure_of_all(moment: Momenten) -> None:
    m = moment(EIND)
    samen = uitkomst("vrije_toewijzingsruimte", Oordeel.BEHAALD)
    stil = uitkomst("vrije_toewijzingsruimte", Oordeel.GEEN_GEGEVENS, "WSN")
    goed = uitkomst("vrije_toewijzingsruimte", Oordeel.BEHAALD, "de Alliantie")
    assert metingen([stil, goed, samen], m) == [samen]
    assert hoofden({"vrije_toewijzingsruimte": [stil, goed, samen]}, m) == (samen,)


def test_a_party_is_told_of_only_where_the_figure_of_all_asks_less_attention(moment: Momenten) -> None:
    m = moment(EIND)
    samen, wsn = (uitkomst("vrije_toewijzingsruimte", Oordeel.RISICO, partij) for partij in (GEZAMENLIJK, "WSN"))
    boven = uitkomst("vrije_toewijzingsruimte", Oordeel.OVERSCHREDEN, "de Alliantie")
    ander_jaar = uitkomst("vrije_toewijzingsruimte", Oordeel.RISICO, "WSN", jaar=2024)
    assert metingen([samen, wsn, boven, ander_jaar], m) == [boven, samen, ander_jaar]


def test_a_party_that_the_norm_has_no_value_for_never_counts(moment: Momenten) -> None:
    m = moment(EIND)
    assert metingen([uitkomst("aandeel_urgent", Oordeel.OVERSCHREDEN, "WSN")], m) == []


def test_of_equal_verdicts_that_of_all_together_stands_first(moment: Momenten) -> None:
    van_een, samen = (uitkomst("vrije_toewijzingsruimte", Oordeel.RISICO, p) for p in ("WSN", GEZAMENLIJK))
    assert hoofden({"vrije_toewijzingsruimte": [van_een, samen]}, moment(EIND)) == (samen,)


def test_the_room_left_helps_to_explain_the_share_and_is_no_verdict_of_its_own(moment: Momenten) -> None:
    m = moment(EIND)
    aandeel = uitkomst("aandeel_urgent", Oordeel.BEHAALD)
    ruimte = uitkomst("ruimte_urgent", Oordeel.OVERSCHREDEN)
    assert metingen([aandeel, ruimte], m) == [aandeel]
    assert hoofden({"aandeel_urgent": [aandeel], "ruimte_urgent": [ruimte]}, m) == (aandeel,)
    assert hoofden({"ruimte_urgent": [ruimte]}, m) == (ruimte,)


def test_measurements_stand_in_the_order_in_which_they_ask_attention(moment: Momenten) -> None:
    m = moment(EIND)
    goed, slecht = uitkomst("netto_groei_sociaal", Oordeel.BEHAALD), uitkomst("aandeel_urgent", Oordeel.OVERSCHREDEN)
    later = uitkomst("aandeel_urgent", Oordeel.GEEN_GEGEVENS, jaar=2027)
    zonder_norm = uitkomst("plancapaciteit", Oordeel.BEHAALD)
    assert metingen([goed, later, zonder_norm, slecht], m) == [slecht, goed]


def test_a_verdict_of_people_that_asks_more_attention_decides_the_place_and_a_milder_one_hides_nothing(
    moment: Momenten,
) -> None:
    def gezegd(berekend: Uitkomst, oordeel: Oordeel | None) -> Uitkomst:
        mens = Mensoordeel(oordeel, "reden", "A. de Vries", datetime(2026, 1, 5, tzinfo=UTC), 1, berekend.sleutel)
        return replace(berekend, mensoordelen=(mens,))

    goed = uitkomst("aandeel_urgent", Oordeel.BEHAALD)
    betwist = gezegd(uitkomst("netto_groei_sociaal", Oordeel.BEHAALD), Oordeel.NIET_OP_KOERS)
    risico = uitkomst("labels_efg", Oordeel.RISICO)
    verzacht = gezegd(uitkomst("middenhuur_groei", Oordeel.NIET_BEHAALD), Oordeel.OP_KOERS)
    gevonden = metingen([goed, risico, betwist, verzacht], moment(EIND))
    assert gevonden == [verzacht, betwist, risico, goed]
    assert [vraagt_aandacht(u) for u in gevonden] == [True, True, True, False]
    assert not vraagt_aandacht(gezegd(goed, None))  # a remark alone is no verdict


def test_figures_of_one_indicator_stand_together_under_the_one_that_asks_most_and_of_equals_the_newest() -> None:
    oud, nieuw = (uitkomst("a", Oordeel.NIET_BEHAALD, jaar=jaar) for jaar in (2025, 2026))
    goed, ander = uitkomst("a", Oordeel.BEHAALD, jaar=2027), uitkomst("b", Oordeel.OVERSCHREDEN)
    assert per_meting([oud, goed, nieuw, ander]) == [(ander,), (nieuw, oud, goed)]
