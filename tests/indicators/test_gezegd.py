"""What was said is of the same subject, party and period, by whatever name; nothing is said of another figure."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.indicators.gezegd import EIGEN, verdeel
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Mensoordeel, Oordeel, Uitkomst

JAREN = (2025, 2026, 2027, 2028)
FIGUUR = Uitkomst(
    indicator="groei", afspraak="5", partij=GEZAMENLIJK, jaar=None, periode="2025-2028", waarde=Decimal(40),
    eenheid="woningen", oordeel=Oordeel.NIET_BEHAALD, zin="Niet behaald: 40.", onderwerp=EIGEN,
)  # fmt: skip
GEZEGD = Mensoordeel(
    Oordeel.RISICO, "zie verslag", "A. de Vries", datetime(2026, 1, 5, tzinfo=UTC), nummer=1,
    over=("groei", "5", GEZAMENLIJK, "2025-2027"), onderwerp=EIGEN, looptijd=True,
    berekend=Oordeel.NIET_BEHAALD, waarde=Decimal(40), eenheid="woningen",
)  # fmt: skip


def _anders(gezegd: Mensoordeel, *figuren: Uitkomst) -> dict[str, str]:
    periode = {figuur.sleutel: figuur.periode for figuur in figuren}
    return {periode[sleutel]: oordeel.anders for sleutel, (oordeel,) in verdeel([gezegd], figuren, JAREN).items()}


def test_what_was_said_over_all_years_is_of_all_years_now_and_says_over_which_it_was() -> None:
    assert _anders(GEZEGD, FIGUUR) == {"2025-2028": "Gegeven over 2025-2027."}


def test_the_figure_over_the_same_years_goes_before_that_over_all_years() -> None:
    zelfde = replace(FIGUUR, periode="2025-2027")
    assert _anders(GEZEGD, FIGUUR, zelfde) == {"2025-2027": ""}


def test_what_was_said_of_one_year_is_of_no_other() -> None:
    jaar = replace(GEZEGD, over=("groei", "5", GEZAMENLIJK, "2024"), looptijd=False)
    assert _anders(jaar, FIGUUR, replace(FIGUUR, periode="2025")) == {}


def test_another_number_or_name_of_the_same_subject_is_the_same_figure() -> None:
    nu = replace(FIGUUR, afspraak="8", periode="2025-2027")
    assert _anders(GEZEGD, nu) == {"2025-2027": "Gegeven bij afspraak 5."}
    overleg = replace(GEZEGD, over=("groei", "Smal overleg", GEZAMENLIJK, "2025-2027"), onderwerp="overleg smal")
    assert _anders(overleg, replace(nu, afspraak="Klein overleg", onderwerp="overleg smal")) == {
        "2025-2027": "Gegeven over ‘Smal overleg’."
    }
    assert _anders(overleg, replace(nu, afspraak="Smal overleg", onderwerp="overleg breed")) == {}


def test_what_was_computed_then_is_told_where_verdict_or_value_is_another_now() -> None:
    nu = replace(FIGUUR, periode="2025-2027", eenheid="aandeel", oordeel=Oordeel.BEHAALD, waarde=Decimal("0.25"))
    toen = replace(GEZEGD, eenheid="aandeel", waarde=Decimal("0.333"))
    assert _anders(toen, nu) == {"2025-2027": "Toen was berekend: niet behaald (33,3%); nu: behaald (25%)."}
    geen = replace(nu, oordeel=Oordeel.GEEN_GEGEVENS, waarde=None)
    assert _anders(toen, geen)["2025-2027"].endswith("nu: geen gegevens (onbekend).")


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.sampled_from(("2025", "2025-2027", "2025-2028")), st.booleans()), max_size=6
    ),
    st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from(("2025", "2025-2028"))), unique=True, max_size=4),
)
def test_each_thing_said_is_beside_at_most_one_figure_and_none_is_made_up(
    gezegd: list[tuple[str, str, bool]], figuren: list[tuple[str, str]]
) -> None:
    oordelen = [
        replace(GEZEGD, nummer=n, over=("groei", "5", partij, periode), looptijd=looptijd)
        for n, (partij, periode, looptijd) in enumerate(gezegd)
    ]
    verdeeld = verdeel(oordelen, [replace(FIGUUR, partij=p, periode=periode) for p, periode in figuren], JAREN)
    nummers = [oordeel.nummer for groep in verdeeld.values() for oordeel in groep]
    assert len(nummers) == len(set(nummers))
    assert set(nummers) <= set(range(len(oordelen)))
    assert all([o.nummer for o in groep] == sorted(o.nummer for o in groep) for groep in verdeeld.values())
    assert all(o.over[2] == sleutel[2] for sleutel, groep in verdeeld.items() for o in groep)
