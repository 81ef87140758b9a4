"""A norm that every corporation answers for by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from prestatiemonitor.afspraken.waarden import Normwaarde
from prestatiemonitor.indicators import Moment
from prestatiemonitor.indicators.eigennorm import eigen_norm

DAG, NAAM = date(2025, 12, 31), "verkoop_gecompenseerd"


def met_norm(moment: Moment, partijen: tuple[str, ...], **per_partij: int) -> Moment:
    """The moment with a norm for these parties; `samen` is the value that names no party."""
    waarden = tuple(
        Normwaarde(van=date(2025, 1, 1), waarde=Decimal(aantal), **({} if partij == "samen" else {"partij": partij}))
        for partij, aantal in per_partij.items()
    )
    norm = moment.afspraken.norm(NAAM).model_copy(update={"partijen": partijen, "waarden": waarden})
    return replace(moment, afspraken=moment.afspraken.model_copy(update={"normen": {NAAM: norm}}))


def test_a_value_that_names_no_party_holds_for_each_party_of_the_norm_and_for_no_other(
    moment: Callable[..., Moment],
) -> None:
    m = met_norm(moment(DAG), ("WSN", "gemeente"), samen=4)
    assert (eigen_norm(m, NAAM, 2025, "WSN"), eigen_norm(m, NAAM, 2025, "de Alliantie")) == (4, None)


def test_an_own_value_goes_before_that_of_all(moment: Callable[..., Moment]) -> None:
    m = met_norm(moment(DAG), ("WSN", "de Alliantie"), samen=4, WSN=0)
    assert (eigen_norm(m, NAAM, 2025, "WSN"), eigen_norm(m, NAAM, 2025, "de Alliantie")) == (0, 4)


def test_before_the_norm_begins_and_without_a_norm_there_is_none(moment: Callable[..., Moment]) -> None:
    m = met_norm(moment(DAG), ("WSN",), samen=4)
    assert eigen_norm(m, NAAM, 2024, "WSN") is None and eigen_norm(m, "bestaat_niet", 2025, "WSN") is None
