"""Every cell that the moving average of new homes comes from is among the rows behind the figure."""

from collections.abc import Callable, Mapping
from datetime import date

from prestatiemonitor.indicators import Moment, Uitkomst, bronregels

DECEMBER = date(2025, 12, 31)
Uitkomsten = Callable[..., Mapping[tuple[str, str], Uitkomst]]


def _regel(mutatie: str, basis: str, jaar: int, aantal: int) -> tuple[object, ...]:
    return "WSN", "sociale_huur", mutatie, basis, jaar, jaar, None, aantal


VOORRAAD = [
    _regel("nieuwbouw", "realisatie", 2025, 60),
    _regel("verkoop", "realisatie", 2025, -10),
    _regel("nieuwbouw", "prognose", 2026, 80),
    _regel("nieuwbouw", "prognose", 2027, 40),
    _regel("verkoop", "prognose", 2026, -5),
    _regel("sloop", "prognose", 2026, -3),
    ("de Alliantie", *_regel("nieuwbouw", "realisatie", 2025, 7)[1:]),
]


def test_the_average_from_a_year_leads_to_the_forecasts_of_the_years_after_it(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    per = uitkomsten(moment(DECEMBER, voorraadmutaties=VOORRAAD), "verkoop_gecompenseerd")["WSN", "2025"]
    assert per.lijnen["gemiddelde_nieuwbouw_2025"] == 60
    assert per.lijnen["gemiddelde_over_jaren_2025"] == 3
    assert bronregels([per]) == {"voorraadmutaties": [0, 1, 2, 3]}


def test_the_average_over_the_whole_period_leads_to_the_hard_plans_that_it_counts(
    moment: Callable[..., Moment], uitkomsten: Uitkomsten
) -> None:
    plannen = [("H", "Hard", "2A", "hard", "WSN"), ("Z", "Zacht", "3", "zacht", "WSN")]
    programma = [
        ("H", "nieuwbouw", "huur", "sociaal", 2028, 2028, 160, False),
        ("H", "sloop", "huur", "sociaal", 2028, 2028, 20, False),
        ("Z", "nieuwbouw", "huur", "sociaal", 2028, 2028, 30, False),
        ("H", "nieuwbouw", "huur", "sociaal", 2031, 2031, 90, False),
    ]
    m = moment(DECEMBER, voorraadmutaties=VOORRAAD, plannen=plannen, programma=programma)
    per = uitkomsten(m, "verkoop_gecompenseerd")["WSN", "2025-2027"]
    assert per.lijnen["gemiddelde_nieuwbouw_2027"] == 100  # of 40 in 2027 and 160 in 2028
    gevonden = bronregels([per])
    assert (gevonden["programma"], gevonden["plannen"]) == ([0], [0])
