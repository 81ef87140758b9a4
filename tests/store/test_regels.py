"""Tables come back exactly as they were stored, whatever stands in them."""

from collections.abc import Callable

import pandas as pd
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.store import NieuweLevering, Opslag
from prestatiemonitor.store.regels import PORTIE
from prestatiemonitor.tables.schemas import (
    CELVERANTWOORDING,
    DTYPES,
    MELDINGEN,
    PROGRAMMA,
    TABELLEN,
    Soort,
    Tabel,
)

Maak = Callable[..., NieuweLevering]

TEKENS = st.characters(exclude_categories=["Cs"], exclude_characters="\0")
TEKST = st.text(TEKENS, max_size=12)
WAARDEN: dict[Soort, st.SearchStrategy[object]] = {
    "tekst": TEKST | TEKST.map("={}".format) | st.sampled_from(["", "NA", "nan", "None", "%s", ":x", "Ĳ 'é\" 🏘"]),
    "geheel": st.integers(-(2**63), 2**63 - 1),
    "getal": st.floats(allow_nan=False),
    "aandeel": st.floats(0, 1),
    "waarheid": st.booleans(),
}


@st.composite
def frames(draw: st.DrawFn, tabel: Tabel) -> pd.DataFrame:
    aantal = draw(st.integers(0, 4))
    return tabel.vorm(
        pd.DataFrame(
            {
                kolom.naam: pd.Series(
                    draw(st.lists(st.none() | WAARDEN[kolom.soort], min_size=aantal, max_size=aantal)),
                    dtype=DTYPES[kolom.soort],
                )
                for kolom in tabel.kolommen
            }
        )
    )


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    tabellen=st.fixed_dictionaries({}, optional={naam: frames(tabel) for naam, tabel in TABELLEN.items()}),
    meldingen=frames(MELDINGEN).filter(lambda frame: not frame["ernst"].eq("fout").any()),
    celverantwoording=frames(CELVERANTWOORDING),
)
def test_every_table_reads_back_equal_to_what_was_stored(
    opslag: Opslag,
    maak_levering: Maak,
    tabellen: dict[str, pd.DataFrame],
    meldingen: pd.DataFrame,
    celverantwoording: pd.DataFrame,
) -> None:
    levering = opslag.bewaar(maak_levering(tabellen=tabellen, meldingen=meldingen, celverantwoording=celverantwoording))
    gelezen = opslag.tabellen(levering.id)
    assert gelezen.keys() == tabellen.keys()
    for naam, frame in gelezen.items():
        pd.testing.assert_frame_equal(frame, tabellen[naam], check_exact=True)
    pd.testing.assert_frame_equal(opslag.meldingen(levering.id), meldingen)
    pd.testing.assert_frame_equal(opslag.celverantwoording(levering.id), celverantwoording)


def test_a_table_of_several_portions_keeps_all_its_rows_in_order(opslag: Opslag, maak_levering: Maak) -> None:
    aantal = 2 * PORTIE + 1
    programma = PROGRAMMA.vorm(pd.DataFrame({"plan_sleutel": "NIJ-1", "aantal": range(aantal, 0, -1)}))
    levering = opslag.bewaar(maak_levering(tabellen={"programma": programma}))
    pd.testing.assert_frame_equal(opslag.tabellen(levering.id)["programma"], programma)
