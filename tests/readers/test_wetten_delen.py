"""A list of plans is read the same whether or not its names are first looked through for parts of plans."""

import io
from unittest import mock

import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers import read_workbook
from prestatiemonitor.readers.planlijst import onderdelen

_NAMEN = st.lists(
    st.builds(
        "{}{}{}".format,
        st.sampled_from(["", "", "- ", "  ", "waarvan ", "fase ", "Totaal "]),
        st.sampled_from(["Doornsteeg", "Doorn", "Eikenlaan", "1", "Sociale huur", "Deelplan A"]),
        st.sampled_from(["", "", " fase 1", " 2", " totaal"]),
    ),
    min_size=2,
    max_size=6,
)


def _werkboek(namen: list[str], codes: list[str], aantallen: list[int]) -> bytes:
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer) as boek:
        blad = boek.add_worksheet("Plannen")
        blad.write_row(0, 0, ["Plancode", "Plannaam", "Planstatus", "Oplevering", "Sociale huur", "Dure koop"])
        for i, (naam, code, aantal) in enumerate(zip(namen, codes, aantallen, strict=False)):
            blad.write_row(i + 1, 0, [code, naam, "1A. Onherroepelijk", 2026 + i, aantal, aantal % 7])
    return uitvoer.getvalue()


@settings(max_examples=60, deadline=None)
@given(
    _NAMEN,
    st.lists(st.sampled_from(["", "P1", "P1.1", "P2"]), min_size=6, max_size=6),
    st.lists(st.integers(0, 30), min_size=6, max_size=6),
)
def test_no_part_of_a_plan_is_passed_over(namen: list[str], codes: list[str], aantallen: list[int]) -> None:
    inhoud = _werkboek(namen, codes, aantallen)
    gezeefd = read_workbook(inhoud, "lijst.xlsx")
    with mock.patch.object(onderdelen, "misschien_delen", return_value=True):
        alles = read_workbook(inhoud, "lijst.xlsx")
    assert [*map(str, gezeefd.meldingen)] == [*map(str, alles.meldingen)]
    for naam, tabel in alles.tabellen.items():
        assert gezeefd.tabellen[naam].equals(tabel)
