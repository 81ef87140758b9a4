"""An indicator without a figure of its own is drawn from its values: which of them, in which order, with which norm."""

from decimal import Decimal

import pandas as pd
import pytest

from prestatiemonitor.aanlevering import peilmomenten, voorbeeldopslag
from prestatiemonitor.exports.stuk import Figuur, Grafiek
from prestatiemonitor.figuren import Stand, maak_stand
from prestatiemonitor.figuren.kerngrafiek import als_grafiek, kerngrafiek
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst


@pytest.fixture(scope="module")
def stand() -> Stand:
    opslag = voorbeeldopslag()
    return maak_stand(opslag, peilmomenten(opslag)[0])


def _u(
    partij: str,
    periode: str,
    waarde: int | None,
    norm: int | None = None,
    *,
    jaar: int | None = None,
    afspraak: str = "5",
) -> Uitkomst:
    return Uitkomst(
        indicator="netto_groei_sociaal",
        afspraak=afspraak,
        partij=partij,
        jaar=int(periode) if jaar is None and periode.isdigit() else jaar,
        periode=periode,
        waarde=None if waarde is None else Decimal(waarde),
        eenheid="woningen",
        oordeel=Oordeel.GEEN_NORM,
        zin="Geen norm: een zin.",
        norm=None if norm is None else Decimal(norm),
    )


def _van(stand: Stand, *uitkomsten: Uitkomst) -> Grafiek:
    grafiek = kerngrafiek(stand, uitkomsten, ())
    assert grafiek is not None
    return grafiek


def _reeksen(grafiek: Grafiek) -> dict[str, tuple[Decimal | None, ...]]:
    return {reeks.naam: reeks.waarden for reeks in grafiek.reeksen}


def test_one_value_is_no_chart_and_two_are(stand: Stand) -> None:
    een = (_u(GEZAMENLIJK, "2025", 5), _u(GEZAMENLIJK, "2026", None))
    assert kerngrafiek(stand, een, ()) is None
    assert _van(stand, *een[:1], _u(GEZAMENLIJK, "2026", 6)).categorieen == ("2025", "2026")


def test_figures_of_several_agreements_are_not_drawn_beside_each_other(stand: Stand) -> None:
    uitkomsten = (_u(GEZAMENLIJK, "2025", 5), _u(GEZAMENLIJK, "2026", 6, afspraak="3"))
    assert kerngrafiek(stand, uitkomsten, ()) is None


def test_per_period_all_together_are_drawn_and_the_corporations_only_without_them(stand: Stand) -> None:
    per_partij = [_u(partij, jaar, 3) for partij in ("WSN", "de Alliantie") for jaar in ("2025", "2026")]
    samen = [_u(GEZAMENLIJK, jaar, 6) for jaar in ("2025", "2026")]
    assert set(_reeksen(_van(stand, *samen, *per_partij))) == {"samen"}
    assert set(_reeksen(_van(stand, *per_partij))) == {"WSN", "de Alliantie"}


def test_years_go_before_half_years_and_half_years_before_the_whole_of_the_agreements(stand: Stand) -> None:
    heel = [_u(partij, "2025-2027", 9) for partij in ("WSN", "de Alliantie")]
    delen = [_u("WSN", f"2025 {deel} halfjaar", 2, jaar=2025) for deel in ("eerste", "tweede")]
    jaren = [_u("WSN", jaar, 4) for jaar in ("2025", "2026")]
    assert _van(stand, *heel, *delen, *jaren).categorieen == ("2025", "2026")
    assert _van(stand, *heel, *delen).categorieen == ("2025 eerste halfjaar", "2025 tweede halfjaar")
    assert _van(stand, *heel).categorieen == ("WSN", "de Alliantie")


def test_a_longer_period_is_drawn_where_the_years_have_no_two_values(stand: Stand) -> None:
    jaren = [_u("WSN", "2025", 4), _u("WSN", "2026", None)]
    heel = [_u(partij, "2025-2027", 9) for partij in ("WSN", "de Alliantie")]
    grafiek = _van(stand, *jaren, *heel)
    assert grafiek.categorieen == ("WSN", "de Alliantie") and grafiek.liggend


def test_each_period_has_its_own_norm_and_a_gap_where_it_has_no_value(stand: Stand) -> None:
    grafiek = _van(
        stand, _u(GEZAMENLIJK, "2025", 5, 50), _u(GEZAMENLIJK, "2026", None, 60), _u(GEZAMENLIJK, "2027", -7)
    )
    assert _reeksen(grafiek) == {"samen": (Decimal(5), None, Decimal(-7)), "norm": (Decimal(50), Decimal(60), None)}
    assert not grafiek.liggend


def test_without_a_norm_there_is_no_line_for_it(stand: Stand) -> None:
    assert set(_reeksen(_van(stand, _u(GEZAMENLIJK, "2025", 5), _u(GEZAMENLIJK, "2026", 6)))) == {"samen"}


@pytest.mark.parametrize(
    ("aantal", "getekend", "deel"), [(12, 12, ""), (13, 12, "12 van 13 perioden, de vroegste eerst")]
)
def test_the_first_twelve_periods_are_drawn_and_of_how_many_is_said(
    aantal: int, getekend: int, deel: str, stand: Stand
) -> None:
    grafiek = _van(stand, *(_u(GEZAMENLIJK, str(2025 + n), n) for n in range(aantal)))
    assert grafiek.categorieen == tuple(str(2025 + n) for n in range(getekend))
    assert grafiek.getoond == deel


def test_per_party_those_without_a_value_are_left_out_and_beyond_twelve_it_is_said(stand: Stand) -> None:
    onbekend = _u("Onbekend", "2025", None)
    grafiek = _van(stand, onbekend, *(_u(f"Partij {n}", "2025", n) for n in range(13)))
    assert grafiek.categorieen == tuple(f"Partij {n}" for n in range(12))
    assert grafiek.getoond == "12 van 13 partijen, in de volgorde van de tabel"
    assert _reeksen(grafiek)["2025"] == tuple(Decimal(n) for n in range(12))


def test_the_rows_of_a_figure_that_are_drawn_are_those_its_form_asks_for_and_the_first_twelve() -> None:
    tabel = pd.DataFrame(
        {
            "Jaar": [str(2025 + n // 2) for n in range(26)],
            "Richting": ["netto", "bruto"] * 13,
            "Gerealiseerd": [n if n % 2 == 0 else 1000 for n in range(26)],
            "Nog verwacht": [pd.NA] * 26,
        }
    )
    grafiek = als_grafiek(Figuur("netto-groei-per-jaar", "Groei", None, tabel, ""))
    assert grafiek is not None and grafiek.categorieen == tuple(str(2025 + n) for n in range(12))
    assert _reeksen(grafiek) == {"gerealiseerd": tuple(Decimal(2 * n) for n in range(12))}  # nothing is expected


def test_a_figure_of_unknown_form_or_without_a_value_has_no_native_chart() -> None:
    tabel = pd.DataFrame({"Jaar": ["2025"], "Richting": ["netto"], "Gerealiseerd": [pd.NA], "Nog verwacht": [pd.NA]})
    assert als_grafiek(Figuur("netto-groei-per-jaar", "Groei", None, tabel, "")) is None
    assert als_grafiek(Figuur("nergens-bekend", "Groei", None, tabel.fillna(1), "")) is None
