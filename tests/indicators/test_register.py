"""The register, what happens without data, the overview table and the generated definitions."""

import itertools
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pandas as pd
import pytest

from prestatiemonitor.afspraken import AfspraakFout, Afspraken, load_afspraken
from prestatiemonitor.indicators import (
    INDICATOREN,
    Moment,
    Oordeel,
    als_tabel,
    bereken,
    definitie,
    definities_markdown,
    indicator,
)
from prestatiemonitor.tables.schemas import TABELLEN

DATA = [date(2024, 12, 31), date(2025, 1, 1), date(2026, 6, 30), date(2027, 12, 31), date(2030, 6, 30)]
KOLOMMEN = [
    "indicator",
    "afspraak",
    "partij",
    "jaar",
    "periode",
    "waarde",
    "teller",
    "noemer",
    "eenheid",
    "norm",
    "oordeel",
    "zin",
    "onvolledig",
    "bewijs",
    "oordeel_partijen",
    "toelichting_partijen",
    "zonder_correctie",
    "correcties",
]


def test_the_agreement_uses_every_indicator_and_names_none_that_is_not_there() -> None:
    afspraken = load_afspraken(indicatoren=INDICATOREN)  # raises where an agreement, ambition or norm names another
    assert set(afspraken.indicatoren) == set(INDICATOREN)


def test_the_agreement_cannot_name_an_indicator_that_is_not_registered() -> None:
    zonder = set(INDICATOREN) - {"slaagkans", "labels_efg"}
    with pytest.raises(AfspraakFout) as fout:
        load_afspraken(indicatoren=zonder)
    assert "indicator 'slaagkans' bestaat niet" in str(fout.value)
    assert "norm[labels_efg].indicator: indicator 'labels_efg' bestaat niet" in str(fout.value)


@pytest.mark.parametrize("naam", sorted(naam for naam, van in INDICATOREN.items() if van.norm))
def test_an_indicator_stands_at_the_same_agreement_as_the_one_its_norm_is_for(afspraken: Afspraken, naam: str) -> None:
    van = afspraken.norm(INDICATOREN[naam].norm or "").indicator
    assert van in INDICATOREN and afspraken.plaats_van(van) == afspraken.plaats_van(naam)


@pytest.mark.parametrize("naam", sorted(INDICATOREN))
def test_without_a_delivery_an_indicator_says_what_is_missing(afspraken: Afspraken, naam: str) -> None:
    moment = Moment(date(2026, 6, 30), {}, {}, afspraken, afspraken.instellingen)
    (uitkomst,) = bereken(moment, [naam])
    assert (uitkomst.indicator, uitkomst.oordeel, uitkomst.waarde) == (naam, Oordeel.GEEN_GEGEVENS, None)
    assert "aangeleverd" in uitkomst.onvolledig and uitkomst.afspraak == (
        INDICATOREN[naam].afspraak or afspraken.plaats_van(naam)
    )


@pytest.mark.parametrize(("naam", "dag"), list(itertools.product(sorted(INDICATOREN), DATA)))
def test_empty_tables_give_geen_gegevens_and_never_raise(afspraken: Afspraken, naam: str, dag: date) -> None:
    leeg = {tabel: TABELLEN[tabel].leeg() for tabel in TABELLEN}
    geleverd = {"planmonitor": dag, "jaarschijf": dag}
    gevonden = bereken(Moment(dag, leeg, geleverd, afspraken, afspraken.instellingen), [naam])
    assert gevonden
    for uitkomst in gevonden:
        assert uitkomst.zin.endswith(".")
        assert (uitkomst.waarde, uitkomst.oordeel) == (None, Oordeel.GEEN_GEGEVENS)


def test_a_table_that_a_delivery_lacks_is_not_called_undelivered(afspraken: Afspraken) -> None:
    dag = date(2026, 6, 30)
    (uitkomst,) = bereken(Moment(dag, {}, {"jaarschijf": dag}, afspraken, afspraken.instellingen), ["aandeel_urgent"])
    assert uitkomst.onvolledig == "De aangeleverde jaarschijf bevat geen tabel Toewijzingen."


def test_the_overview_has_exactly_the_columns_of_the_command_line(moment: Callable[..., Moment]) -> None:
    m = moment(
        date(2025, 12, 31),
        toewijzingen=[
            (naam, 2025, None, *rest)
            for naam in ("WSN", "de Alliantie")
            for rest in (("vrijgekomen", None, 100), ("toegewezen", "urgent", 31))
        ],
    )
    tabel = als_tabel(bereken(m, ["aandeel_urgent", "netto_groei_sociaal"]))
    assert list(tabel.columns) == KOLOMMEN
    eerste = tabel.iloc[0]
    assert (eerste["partij"], eerste["jaar"], eerste["waarde"], eerste["oordeel"]) == (
        "gezamenlijk",
        2025,
        0.31,
        "overschreden",
    )
    assert tabel["jaar"].dtype == "Int64" and tabel["norm"].dtype == "Float64"
    assert pd.isna(tabel.iloc[-1]["jaar"]) and pd.isna(tabel.iloc[-1]["waarde"])


def test_the_overview_of_nothing_still_has_its_columns() -> None:
    assert list(als_tabel([]).columns) == KOLOMMEN


def test_a_declaration_with_an_unknown_table_is_a_programming_mistake() -> None:
    def verzonnen(bestaat_niet: pd.DataFrame) -> list[Decimal]:
        """Een definitie."""
        return []

    with pytest.raises(TypeError, match="bestaat_niet"):
        indicator(titel="x", eenheid="woningen", pagina="x")(verzonnen)  # type: ignore[arg-type]
    assert "verzonnen" not in INDICATOREN


def test_the_page_of_definitions_is_up_to_date() -> None:
    pagina = Path(__file__).parents[2] / "docs" / "indicatoren.md"
    assert pagina.read_text(encoding="utf-8") == definities_markdown(), "schrijf hem opnieuw met write_definities"


def test_every_indicator_has_its_definition_on_the_page() -> None:
    tekst = definities_markdown()
    afspraken = load_afspraken()
    assert all(f"`{naam}`" in tekst and definitie(van, afspraken) in tekst for naam, van in INDICATOREN.items())
