"""Why a figure became another one: the parts add up to the change, and each names its cause."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from prestatiemonitor.indicators import GEZAMENLIJK, Moment, Oordeel, bereken
from prestatiemonitor.indicators.oorzaken import Oorzaak, oorzaken
from prestatiemonitor.indicators.verandering import Verandering, veranderingen

JUNI, DECEMBER, LATER = date(2025, 6, 30), date(2025, 12, 31), date(2026, 6, 30)
Maak = Callable[..., Moment]


def _wsn(mutatie: str, basis: str, halfjaar: str | None, aantal: int, jaar: int = 2025) -> tuple[object, ...]:
    return "WSN", "sociale_huur", mutatie, basis, jaar, jaar, halfjaar, aantal


NIETS_VERKOCHT = [
    (naam, "sociale_huur", "verkoop", "realisatie", 2025, 2025, "1", 0) for naam in ("WSN", "de Alliantie")
]


def _verandering(toen: Moment, nu: Moment, indicator: str, periode: str, partij: str = GEZAMENLIJK) -> Verandering:
    per_moment = [bereken(moment, [indicator]) for moment in (nu, toen)]
    gevonden = veranderingen(*per_moment, toen.peildatum).values()
    return next(v for v in gevonden if (v.nu.partij, v.nu.periode) == (partij, periode))


def _som(gevonden: list[Oorzaak]) -> Decimal:
    return sum((oorzaak.effect or Decimal(0) for oorzaak in gevonden), Decimal(0))


def _over(gevonden: list[Oorzaak], *woorden: str) -> Oorzaak:
    (oorzaak,) = (o for o in gevonden if all(woord in o.wat for woord in woorden))
    return oorzaak


def test_a_year_row_beside_a_half_year_adds_only_what_it_adds(moment: Maak) -> None:
    half = _wsn("nieuwbouw", "realisatie", "1", 20)
    toen = moment(JUNI, voorraadmutaties=[half])
    nu = moment(DECEMBER, voorraadmutaties=[half, _wsn("nieuwbouw", "realisatie", None, 45)])
    verandering = _verandering(toen, nu, "netto_groei_sociaal", "2025", "WSN")
    assert verandering.verschil == 25
    gevonden = oorzaken(nu, toen, verandering)
    rij = next(oorzaak for oorzaak in gevonden if oorzaak.tabel)
    assert (rij.toen, rij.nu, rij.effect) == (None, 45, 25)
    assert _som(gevonden) == 25


def test_a_forecast_is_no_cause_of_what_was_realised(moment: Maak) -> None:
    toen = moment(
        JUNI,
        voorraadmutaties=[_wsn("nieuwbouw", "realisatie", "1", 20), _wsn("nieuwbouw", "prognose", None, 60)],
    )
    nu = moment(
        DECEMBER,
        voorraadmutaties=[
            _wsn("nieuwbouw", "realisatie", "1", 20),
            _wsn("nieuwbouw", "realisatie", "2", 25),
            _wsn("nieuwbouw", "prognose", None, 40),
        ],
    )
    verandering = _verandering(toen, nu, "netto_groei_sociaal", "2025", "WSN")
    gevonden = oorzaken(nu, toen, verandering)
    assert verandering.verschil == _som(gevonden) == 25
    assert _over(gevonden, "realisatie").effect == 25
    assert not any(oorzaak.effect for oorzaak in gevonden if "prognose" in oorzaak.wat)


def test_more_demolition_counts_down(moment: Maak) -> None:
    def plan(bouw: int, sloop: int, dag: date) -> Moment:
        regels = [("A", "nieuwbouw", "huur", "sociaal", 2027, 2027, bouw, False)]
        regels.append(("A", "sloop", "huur", "sociaal", 2027, 2027, sloop, False))
        return moment(dag, plannen=[("A", "Plan", "2A", "hard", "WSN")], programma=regels)

    toen, nu = plan(40, 4, JUNI), plan(50, 10, DECEMBER)
    verandering = _verandering(toen, nu, "plancapaciteit", "2027")
    gevonden = oorzaken(nu, toen, verandering)
    assert verandering.verschil == _som(gevonden) == 4
    assert (_over(gevonden, "sloop").effect, _over(gevonden, "nieuwbouw").effect) == (-6, 10)


def test_homes_that_were_delivered_leave_the_capacity_and_the_row_says_so(moment: Maak) -> None:
    def plan(klaar: bool, dag: date) -> Moment:
        regels = [("A", "nieuwbouw", "huur", "sociaal", 2026, 2026, 40, klaar)]
        regels.append(("A", "nieuwbouw", "huur", "duur", 2026, 2026, 10, False))
        return moment(dag, plannen=[("A", "Plan", "2A", "hard", "WSN")], programma=regels)

    toen, nu = plan(False, JUNI), plan(True, DECEMBER)
    verandering = _verandering(toen, nu, "plancapaciteit", "2026")
    gevonden = oorzaken(nu, toen, verandering)
    assert verandering.verschil == _som(gevonden) == -40
    assert _over(gevonden, "gerealiseerd was nee, is ja").effect == -40


def test_a_plan_that_lost_its_status_is_named_as_what_changed_the_verdict(moment: Maak) -> None:
    def op(dag: date, status: str, hardheid: str) -> Moment:
        return moment(
            dag,
            plannen=[("A", "Plan", status, hardheid, "WSN")],
            programma=[("A", "nieuwbouw", "huur", "sociaal", 2026, 2026, 60, False)],
            voorraadmutaties=NIETS_VERKOCHT,
        )

    toen, nu = op(JUNI, "1A", "hard"), op(DECEMBER, "3", "zacht")
    netto = _verandering(toen, nu, "netto_groei_sociaal", "2026")
    assert (netto.toen and netto.toen.oordeel, netto.nu.oordeel) == (Oordeel.OP_KOERS, Oordeel.RISICO)
    plan = _over(oorzaken(nu, toen, netto), "planstatus was 1A, is 3")
    assert plan.oordeel is Oordeel.RISICO
    hard = _verandering(toen, nu, "hardheid", "2026")
    assert hard.verschil == -1
    assert _over(oorzaken(nu, toen, hard), "hardheid was hard, is zacht").effect == -1


def test_time_is_the_cause_only_where_the_same_rows_give_another_verdict_on_the_later_day(moment: Maak) -> None:
    regels = [_wsn("nieuwbouw", "realisatie", "1", 20), _wsn("nieuwbouw", "prognose", None, 60), *NIETS_VERKOCHT]
    regels += [("de Alliantie", *regel[1:-1], 0) for regel in regels[:2]]
    toen, nu = moment(JUNI, voorraadmutaties=regels), moment(DECEMBER, voorraadmutaties=regels)
    verandering = _verandering(toen, nu, "netto_groei_sociaal", "2025")
    (tijd,) = oorzaken(nu, toen, verandering)
    assert (tijd.wat, tijd.oordeel) == (
        "De tijd die verstreek: dezelfde regels, geteld op 31-12-2025",
        Oordeel.GEEN_GEGEVENS,
    )


def test_the_labels_of_both_corporations_add_up_to_the_change(moment: Maak) -> None:
    def stand(dag: date, wsn: int, alliantie: int) -> Moment:
        waarden = {"WSN": wsn, "de Alliantie": alliantie}
        regels = [(p, 2025, "1", "woningen_label_efg", n) for p, n in waarden.items()]
        return moment(dag, kerncijfers=regels)

    toen, nu = stand(JUNI, 80, 8), stand(DECEMBER, 60, 5)
    verandering = _verandering(toen, nu, "labels_efg", "2025-2027")
    gevonden = oorzaken(nu, toen, verandering)
    assert verandering.verschil == -23
    assert sorted(oorzaak.effect for oorzaak in gevonden if oorzaak.effect) == [-20, -3]


def test_what_no_row_explains_is_a_line_of_its_own(moment: Maak) -> None:
    regels = [_wsn("nieuwbouw", "realisatie", "1", 20)]
    toen, nu = moment(JUNI, voorraadmutaties=regels), moment(JUNI, voorraadmutaties=regels)
    verandering = _verandering(toen, nu, "netto_groei_sociaal", "2025", "WSN")
    anders = replace(verandering, nu=replace(verandering.nu, waarde=Decimal(27)))
    (rest,) = oorzaken(nu, toen, anders)
    assert (rest.effect, rest.tabel) == (7, "")
    assert rest.wat.startswith("Wat niet op één regel terug te voeren is")


def test_rows_that_only_together_make_a_figure_have_one_effect_together(moment: Maak) -> None:
    def rijen(halfjaar: str, vrij: int, urgent: int) -> list[tuple[object, ...]]:
        return [
            regel
            for naam in ("WSN", "de Alliantie")
            for regel in (
                (naam, 2025, halfjaar, "vrijgekomen", None, vrij),
                (naam, 2025, halfjaar, "toegewezen", "urgent", urgent),
            )
        ]

    verwacht = [(naam, 2025, None, "verwachte_vrijkomende_woningen", 120) for naam in ("WSN", "de Alliantie")]
    eerst = rijen("1", 50, 10)
    toen = moment(JUNI, toewijzingen=eerst, kerncijfers=verwacht)
    nu = moment(DECEMBER, toewijzingen=[*eerst, *rijen("2", 60, 12)], kerncijfers=verwacht)
    verandering = _verandering(toen, nu, "ruimte_urgent", "2025")
    assert verandering.verschil
    samen, *regels = oorzaken(nu, toen, verandering)
    assert samen.wat.startswith("De regels hieronder samen")
    assert samen.effect == verandering.verschil
    assert [regel.effect for regel in regels] == [None] * 4
