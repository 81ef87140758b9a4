"""Plan capacity, hardness and social homes in plans; and the norms that hold for every plan."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal

import pytest

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, Uitkomst
from prestatiemonitor.indicators.programma import koppel, verdeling
from prestatiemonitor.indicators.uitkomst import bronregels

JUNI = date(2026, 6, 30)
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]
Samen = Callable[[Moment, str, str], Uitkomst]
PLANNEN = [
    ("H", "Hard", "2A", "hard", "WSN"),
    ("Z", "Zacht", "4B", None, "de Alliantie"),
    ("O", "Onbekend", "onbekend", None, None),
    ("V", "Vervallen", "5A", None, "WSN"),
]
PROGRAMMA = [
    ("H", "nieuwbouw", "huur", "sociaal", 2026, 2026, 40),
    ("H", "sloop", "huur", "sociaal", 2026, 2026, 10),
    ("H", "nieuwbouw", "koop", "duur", 2027, 2027, 20),
    ("H", "nieuwbouw", "huur", "sociaal", 2025, 2025, 7, True),
    ("Z", "nieuwbouw", "koop", "sociaal", 2028, 2030, 15),
    ("O", "nieuwbouw", "huur", "sociaal", None, None, 5),
    ("O", "nieuwbouw", "onbekend", "onbekend", 2031, None, 8),
    ("V", "nieuwbouw", "huur", "sociaal", 2026, 2026, 1000),
    ("weg", "nieuwbouw", "huur", "sociaal", 2026, 2026, 2),
]


@pytest.fixture
def plannen(moment: Callable[..., Moment]) -> Moment:
    return moment(JUNI, plannen=PLANNEN, programma=PROGRAMMA)


def test_plan_capacity_is_net_of_demolition_by_hardness_without_5a_and_without_realised(
    plannen: Moment, samen: Samen
) -> None:
    uitkomst = samen(plannen, "plancapaciteit", "alle jaren")
    assert uitkomst.waarde == Decimal(40 - 10 + 20 + 15 + 5 + 8 + 2)
    assert {stap.naam: stap.waarde for stap in uitkomst.stappen} == {"hard": 50, "zacht": 15, "status onbekend": 15}
    assert uitkomst.lijnen == {"bruto": 90, "sloop": 10, "gerealiseerd": 7}
    assert "zonder plan in de tabel Plannen: 1" in uitkomst.onvolledig


@pytest.mark.parametrize(
    ("prijsklasse", "zin"),
    [
        ("sociaal", "Op koers: het enige nieuwbouwplan heeft minstens 35% sociaal."),
        ("duur", "Niet op koers: het enige nieuwbouwplan heeft niet minstens 35% sociaal: Hard (0%)."),
    ],
)
def test_of_one_plan_is_told_what_it_has(
    moment: Callable[..., Moment], samen: Samen, prijsklasse: str, zin: str
) -> None:
    programma = [("H", "nieuwbouw", "huur", prijsklasse, 2026, 2026, 40)]
    m = moment(JUNI, plannen=PLANNEN[:1], programma=programma)
    assert samen(m, "aandeel_sociaal_project", "2025-2027").zin.startswith(zin[:-1])


def test_periods_stay_periods_and_an_unknown_year_is_a_class_of_its_own(
    plannen: Moment, uitkomsten: Uitkomsten
) -> None:
    perioden = {
        periode: u.waarde
        for (partij, periode), u in uitkomsten(plannen, "plancapaciteit").items()
        if partij == GEZAMENLIJK
    }
    assert perioden == {
        "alle jaren": 80,
        "2025": 0,
        "2026": 32,
        "2027": 20,
        "2028-2030": 15,
        "2031 en later": 8,
        "onbekend": 5,
    }


def test_plans_are_shown_per_corporation(plannen: Moment, uitkomsten: Uitkomsten) -> None:
    gevonden = uitkomsten(plannen, "plancapaciteit")
    assert (gevonden["WSN", "alle jaren"].waarde, gevonden["de Alliantie", "alle jaren"].waarde) == (
        Decimal(50),
        Decimal(15),
    )


def test_hardness_is_gross_homes_in_hard_plans_over_all_with_unknown_in_the_denominator(
    plannen: Moment, samen: Samen
) -> None:
    uitkomst = samen(plannen, "hardheid", "alle jaren")
    assert (uitkomst.teller, uitkomst.noemer, uitkomst.waarde) == (Decimal(60), Decimal(90), Decimal(60) / 90)
    assert uitkomst.zin.startswith("66,7% van de nog te bouwen woningen")


def test_social_homes_are_rent_and_purchase_and_an_unknown_price_class_is_its_own_class(
    plannen: Moment, samen: Samen
) -> None:
    uitkomst = samen(plannen, "sociaal_in_plannen", "alle jaren")
    assert uitkomst.waarde == Decimal(40 - 10 + 15 + 5 + 2)
    assert (uitkomst.lijnen["sociaal_huur"], uitkomst.lijnen["sociaal_koop"]) == (Decimal(37), Decimal(15))
    assert uitkomst.lijnen["prijsklasse_onbekend"] == Decimal(8)
    assert sum(stap.waarde for stap in uitkomst.stappen) == uitkomst.waarde


def test_the_cross_table_adds_up_to_the_plan_capacity(plannen: Moment) -> None:
    tabel = verdeling(koppel(plannen.tabellen["plannen"], plannen.tabellen["programma"], plannen.afspraken))
    nog_te_bouwen = tabel[tabel["stadium"] != "gerealiseerd"]
    assert nog_te_bouwen["netto"].sum() == 80
    assert set(tabel["corporatie"]) == {"WSN", "de Alliantie", ""}


def test_a_plan_status_gives_the_hardness_where_the_table_leaves_it_empty(plannen: Moment) -> None:
    regels = koppel(plannen.tabellen["plannen"], plannen.tabellen["programma"], plannen.afspraken).regels
    assert regels.groupby("plan_sleutel")["hardheid"].first().to_dict() == {
        "H": "hard",
        "O": "onbekend",
        "Z": "zacht",
        "weg": "onbekend",
    }


@pytest.fixture
def toets(moment: Callable[..., Moment], samen: Samen) -> Callable[..., Uitkomst]:
    """`toets(indicator, {plan: {(eigendom, prijsklasse): homes}}, planstatus=..., gerealiseerd=...)`."""

    def maak(
        indicator: str,
        plannen: Mapping[str, Mapping[tuple[str, str], int]],
        planstatus: str = "2A",
        *,
        gerealiseerd: bool | None = None,
        peildatum: date = JUNI,
    ) -> Uitkomst:
        regels = [
            (naam, "nieuwbouw", eigendom, prijsklasse, 2027, 2027, aantal, gerealiseerd)
            for naam, programma in plannen.items()
            for (eigendom, prijsklasse), aantal in programma.items()
        ]
        m = moment(peildatum, plannen=[(naam, naam, planstatus) for naam in plannen], programma=regels)
        return samen(m, indicator, "2025-2027")

    return maak


GROOT, SOCIAAL = "middenhuur_grote_projecten", "aandeel_sociaal_project"


@pytest.mark.parametrize(
    ("midden", "koop", "soort", "oordeel"),
    [
        (6, 114, "voldoet", Oordeel.OP_KOERS),
        (5, 115, "tekort", Oordeel.NIET_OP_KOERS),
        (0, 101, "tekort", Oordeel.NIET_OP_KOERS),
    ],
)
def test_a_large_plan_needs_five_percent_middenhuur(
    toets: Callable[..., Uitkomst], midden: int, koop: int, soort: str, oordeel: Oordeel
) -> None:
    uitkomst = toets(GROOT, {"Plan": {("huur", "midden"): midden, ("koop", "duur"): koop}})
    (stap,) = uitkomst.stappen
    assert (stap.soort, stap.waarde, uitkomst.oordeel) == (soort, Decimal(midden) / (midden + koop), oordeel)
    assert (uitkomst.waarde, uitkomst.norm) == (stap.waarde, Decimal("0.05"))


def test_a_plan_of_exactly_a_hundred_homes_is_not_large(toets: Callable[..., Uitkomst]) -> None:
    uitkomst = toets(GROOT, {"Plan": {("koop", "duur"): 100}})
    assert (uitkomst.stappen, uitkomst.waarde, uitkomst.oordeel) == ((), None, Oordeel.GEEN_GEGEVENS)


@pytest.mark.parametrize("prijsklasse", ["midden", "laag_midden", "hoog_midden"])
def test_every_middle_price_class_is_middenhuur_when_it_is_rent(
    toets: Callable[..., Uitkomst], prijsklasse: str
) -> None:
    assert toets(GROOT, {"P": {("huur", prijsklasse): 6, ("koop", "duur"): 114}}).stappen[0].soort == "voldoet"
    assert toets(GROOT, {"P": {("koop", prijsklasse): 6, ("koop", "duur"): 114}}).stappen[0].soort == "tekort"


@pytest.mark.parametrize("open_deel", [("onbekend", "onbekend"), ("huur", "onbekend"), ("onbekend", "midden")])
def test_a_plan_with_an_unknown_price_class_is_nog_te_bepalen_and_never_failed(
    toets: Callable[..., Uitkomst], open_deel: tuple[str, str]
) -> None:
    uitkomst = toets(GROOT, {"Plan": {open_deel: 7, ("koop", "duur"): 120}})
    assert (uitkomst.stappen[0].soort, uitkomst.oordeel) == ("nog_te_bepalen", Oordeel.GEEN_GEGEVENS)
    assert "Plan" in uitkomst.onvolledig


def test_koop_of_an_unknown_price_is_never_middenhuur(toets: Callable[..., Uitkomst]) -> None:
    uitkomst = toets(GROOT, {"Plan": {("koop", "onbekend"): 120}})
    assert (uitkomst.stappen[0].soort, uitkomst.oordeel) == ("tekort", Oordeel.NIET_OP_KOERS)
    assert "onbekend" not in uitkomst.onvolledig


@pytest.mark.parametrize(
    ("indicator", "onbekend", "duur", "soort"),
    [
        (GROOT, ("onbekend", "onbekend", 6), 114, "nog_te_bepalen"),
        (GROOT, ("onbekend", "onbekend", 5), 115, "tekort"),
        (SOCIAAL, ("huur", "onbekend", 35), 65, "nog_te_bepalen"),
        (SOCIAAL, ("huur", "onbekend", 34), 66, "tekort"),
        (SOCIAAL, ("onbekend", "sociaal", 35), 65, "nog_te_bepalen"),
        (SOCIAAL, ("onbekend", "onbekend", 1), 119, "tekort"),
        (SOCIAAL, ("koop", "onbekend", 100), 0, "tekort"),
    ],
)
def test_a_plan_that_falls_short_with_all_that_is_unknown_counted_is_a_shortfall(
    toets: Callable[..., Uitkomst], indicator: str, onbekend: tuple[str, str, int], duur: int, soort: str
) -> None:
    eigendom, prijsklasse, aantal = onbekend
    uitkomst = toets(indicator, {"Plan": {(eigendom, prijsklasse): aantal, ("koop", "duur"): duur}})
    assert uitkomst.stappen[0].soort == soort
    assert ("Ook met alle woningen" in uitkomst.onvolledig) == (soort == "tekort")
    assert ("hoogstens" in uitkomst.zin) == (soort == "tekort")


@pytest.mark.parametrize(
    ("huur", "koop", "onbekende_koop", "soort"),
    [(30, 0, 5, "nog_te_bepalen"), (29, 0, 40, "tekort"), (30, 3, 2, "nog_te_bepalen"), (30, 3, 1, "tekort")],
)
def test_koop_of_an_unknown_price_can_be_social_only_up_to_the_maximum(
    toets: Callable[..., Uitkomst], huur: int, koop: int, onbekende_koop: int, soort: str
) -> None:
    duur = 100 - huur - koop - onbekende_koop
    delen = {
        ("huur", "sociaal"): huur,
        ("koop", "sociaal"): koop,
        ("koop", "onbekend"): onbekende_koop,
        ("koop", "duur"): duur,
    }
    assert toets(SOCIAAL, {"P": delen}).stappen[0].soort == soort


@pytest.mark.parametrize(
    ("van", "tot", "gerealiseerd", "telt"),
    [
        (2019, 2019, True, False),
        (2024, 2024, None, False),
        (2024, 2024, False, True),
        (2025, 2025, True, True),
        (2023, 2025, None, True),
        (2019, None, None, True),
        (None, None, None, True),
    ],
)
def test_a_plan_delivered_before_the_agreement_is_not_held_against_it(
    moment: Callable[..., Moment], samen: Samen, van: int | None, tot: int | None, gerealiseerd: bool | None, telt: bool
) -> None:
    m = moment(
        JUNI,
        plannen=[("oud", "Oud", "2A"), ("nieuw", "Nieuw", "2A")],
        programma=[
            ("oud", "nieuwbouw", "koop", "duur", van, tot, 120, gerealiseerd),
            ("nieuw", "nieuwbouw", "huur", "sociaal", 2026, 2026, 6, None),
        ],
    )
    sociaal, groot = samen(m, SOCIAAL, "2025-2027"), samen(m, GROOT, "2025-2027")
    assert [stap.naam for stap in sociaal.stappen] == (["Nieuw", "Oud"] if telt else ["Nieuw"])
    assert (0 in bronregels([sociaal])["programma"]) == telt
    assert len(groot.stappen) == int(telt)
    for uitkomst in (sociaal, groot):
        assert ("1 plan van vóór 2025 telt niet mee" in uitkomst.zin) != telt
        assert uitkomst.lijnen.get("plannen_van_ervoor", 0) == int(not telt)


def test_a_plan_of_which_a_part_is_delivered_in_the_agreement_is_held_against_it_whole(
    moment: Callable[..., Moment], samen: Samen
) -> None:
    m = moment(
        JUNI,
        plannen=[("A", "Plan", "2A")],
        programma=[
            ("A", "nieuwbouw", "koop", "duur", 2019, 2019, 60, True),
            ("A", "nieuwbouw", "huur", "sociaal", 2025, 2025, 40, False),
        ],
    )
    assert samen(m, SOCIAAL, "2025-2027").waarde == Decimal("0.4")


def test_a_surplus_in_one_plan_does_not_repair_another(toets: Callable[..., Uitkomst]) -> None:
    uitkomst = toets(GROOT, {"Ruim": {("huur", "midden"): 200}, "Krap": {("koop", "duur"): 101}})
    assert (uitkomst.waarde, uitkomst.oordeel) == (Decimal(0), Oordeel.NIET_OP_KOERS)
    assert (uitkomst.lijnen["voldoet"], uitkomst.lijnen["tekort"]) == (Decimal(1), Decimal(1))
    assert "Krap (0%)" in uitkomst.zin


def test_a_shortfall_is_a_risk_in_a_soft_plan_and_final_in_a_built_one(toets: Callable[..., Uitkomst]) -> None:
    plan = {"Plan": {("koop", "duur"): 101}}
    assert toets(GROOT, plan, "3").oordeel is Oordeel.RISICO
    assert toets(GROOT, plan, gerealiseerd=True).oordeel is Oordeel.NIET_BEHAALD
    assert toets(GROOT, plan, "5A").stappen == ()


def test_a_built_plan_that_meets_the_norm_is_behaald(toets: Callable[..., Uitkomst]) -> None:
    assert toets(GROOT, {"P": {("huur", "midden"): 101}}, gerealiseerd=True).oordeel is Oordeel.BEHAALD


def test_after_the_agreement_there_is_no_norm_per_plan(toets: Callable[..., Uitkomst]) -> None:
    uitkomst = toets(GROOT, {"P": {("huur", "midden"): 101}}, peildatum=date(2028, 1, 1))
    assert (uitkomst.oordeel, uitkomst.norm) == (Oordeel.GEEN_NORM, None)


@pytest.mark.parametrize(
    ("huur", "koop", "duur", "soort"),
    [
        (35, 0, 65, "voldoet"),
        (34, 0, 66, "tekort"),
        (30, 5, 65, "voldoet"),
        (29, 6, 65, "tekort"),
        (35, 40, 25, "voldoet"),
        (0, 100, 0, "tekort"),
        (7, 0, 13, "voldoet"),
        (10, 0, 20, "tekort"),
    ],
)
def test_every_plan_needs_35_percent_social_of_which_at_most_5_percent_purchase(
    toets: Callable[..., Uitkomst], huur: int, koop: int, duur: int, soort: str
) -> None:
    uitkomst = toets(SOCIAAL, {"P": {("huur", "sociaal"): huur, ("koop", "sociaal"): koop, ("koop", "duur"): duur}})
    assert uitkomst.stappen[0].soort == soort


def test_social_purchase_above_the_maximum_is_counted_up_to_it_and_said(toets: Callable[..., Uitkomst]) -> None:
    uitkomst = toets(SOCIAAL, {"P": {("huur", "sociaal"): 20, ("koop", "sociaal"): 80}})
    assert uitkomst.waarde == Decimal("0.25")
    assert uitkomst.lijnen["plannen_met_te_veel_sociale_koop"] == Decimal(1)
    assert "sociale koop telt mee tot 5%" in uitkomst.zin


def test_two_plans_of_the_same_name_are_kept_apart(moment: Callable[..., Moment], samen: Samen) -> None:
    m = moment(
        JUNI,
        plannen=[("a", "De Dijk", "2A"), ("b", "De Dijk", "2A")],
        programma=[
            ("a", "nieuwbouw", "huur", "sociaal", 2026, 2026, 4),
            ("b", "nieuwbouw", "koop", "duur", 2026, 2026, 4),
        ],
    )
    namen = {stap.naam: stap.soort for stap in samen(m, SOCIAAL, "2025-2027").stappen}
    assert namen == {"De Dijk (a)": "voldoet", "De Dijk (b)": "tekort"}


@pytest.mark.parametrize(
    ("indicator", "periode"),
    [("plancapaciteit", "2026"), ("hardheid", "2026"), ("sociaal_in_plannen", "2026"), (SOCIAAL, "2025-2027")],
)
def test_a_figure_on_plans_names_the_rows_of_the_plans_that_give_it_status_and_place(
    moment: Callable[..., Moment], samen: Samen, indicator: str, periode: str
) -> None:
    m = moment(
        JUNI,
        plannen=[("leeg", "Leeg", "2A"), ("A", "Plan", "2A"), ("weg", "Vervallen", "5A")],
        programma=[
            ("A", "nieuwbouw", "huur", "sociaal", 2026, 2026, 4),
            ("A", "nieuwbouw", "koop", "duur", 2026, 2026, 4),
            ("nergens", "nieuwbouw", "huur", "sociaal", 2026, 2026, 1),
            ("weg", "nieuwbouw", "huur", "sociaal", 2026, 2026, 9),
        ],
    )
    uitkomst = samen(m, indicator, periode)
    assert bronregels([uitkomst]) == {"programma": [0, 1, 2], "plannen": [1]}
