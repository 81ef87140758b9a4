"""How far a sheet spans and whether a row stands twice, by the last cell of each row."""

import pytest

from prestatiemonitor.readers.bestand.omvang import Bladrijen


def _xml(*rijen: str, rest: str = "") -> bytes:
    return f"<worksheet><sheetData>{''.join(rijen)}</sheetData>{rest}</worksheet>".encode()


def _rij(nummer: int, *cellen: str) -> str:
    return f'<row r="{nummer}">' + "".join(f'<c r="{cel}"><v>1</v></c>' for cel in cellen) + "</row>"


def test_a_sheet_spans_up_to_its_last_row_and_its_widest_one() -> None:
    blad = Bladrijen(_xml(_rij(1, "A1", "AB1"), _rij(7, "C7"), '<row r="9"/>'))
    assert blad.ruime_omvang() == (7, 28)


def test_a_sheet_without_cells_spans_nothing() -> None:
    assert Bladrijen(_xml('<row r="3"></row>')).ruime_omvang() == (0, 0)
    assert Bladrijen(b"<worksheet/>").ruime_omvang() == (0, 0)


@pytest.mark.parametrize(
    "xml",
    [
        _xml('<row r="1"><c s="2" r="A1"><v>1</v></c></row>'),
        _xml(_rij(1, "A1"), '<row r="2"><c><v>1</v></c></row>'),
        _xml(_rij(1, "A1"), '<row r="2"><c r="B2"><v>1</v></c>'),
        b'<x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData>',
        _xml(_rij(1, "a1")),
    ],
)
def test_of_a_sheet_written_otherwise_it_is_not_told(xml: bytes) -> None:
    blad = Bladrijen(xml)
    assert blad.ruime_omvang() is None
    assert not blad.lopen_op()


def test_rows_that_go_up_stand_once_and_others_may_not() -> None:
    assert Bladrijen(_xml(_rij(1, "A1"), _rij(2, "A2"), _rij(12, "A12"))).lopen_op()
    assert not Bladrijen(_xml(_rij(1, "A1"), _rij(2, "A2"), _rij(2, "B2"))).lopen_op()
    assert not Bladrijen(_xml(_rij(3, "A3"), _rij(2, "A2"))).lopen_op()
