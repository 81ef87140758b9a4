"""The workbooks of the ready packs hold the figures of the monitor, and another program computes the same."""

import io
import re
import zipfile
from collections.abc import Callable

import openpyxl
import pytest

from prestatiemonitor.exports.controle import als_controlewerkboek
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.figuren import Stand
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.pakketten.samenstellen import stel_samen


@pytest.fixture(scope="module", params=pakketten(), ids=lambda pakket: pakket.code)
def stuk(request: pytest.FixtureRequest, standen: tuple[Stand, ...]) -> Stuk:
    return stel_samen(standen[0], request.param, vorige=standen[1])


def _boek(inhoud: bytes, *, waarden: bool) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(inhoud), data_only=waarden)


def test_every_value_stands_in_its_sheet_and_every_check_is_right(stuk: Stuk) -> None:
    boek = _boek(als_controlewerkboek(stuk), waarden=True)
    for onderwerp, blad in zip(stuk.onderwerpen, boek.worksheets[1:], strict=False):
        assert blad["A1"].value == onderwerp.titel
        rijen = [list(rij) for rij in blad.iter_rows(values_only=True)]
        kop = next((n for n, rij in enumerate(rijen) if "Wie" in rij and "Waarde" in rij), None)
        assert (kop is None) == (not onderwerp.rekening)
        if kop is None:
            continue
        kolommen = [rijen[kop].index(naam) for naam in ("Wie", "Periode", "Waarde")]
        gelezen = [tuple(rij[k] for k in kolommen) for rij in rijen[kop + 1 : kop + 1 + len(onderwerp.rekening)]]
        verwacht = [
            (r.wie, r.periode, None if r.waarde is None else pytest.approx(float(r.waarde))) for r in onderwerp.rekening
        ]
        assert gelezen == verwacht
    assert not any(cel == "wijkt af" for blad in boek for rij in blad.iter_rows(values_only=True) for cel in rij)


def test_another_program_computes_every_formula_of_a_pack_the_same(
    stuk: Stuk, zet_om: Callable[[bytes, str], bytes]
) -> None:
    inhoud, zonder = als_controlewerkboek(stuk), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(zonder, "w") as nieuw:
        for naam in oud.namelist():
            nieuw.writestr(naam, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", oud.read(naam)))
    gerekend = _boek(zet_om(zonder.getvalue(), "xlsx"), waarden=True)
    gezegd, formules = _boek(inhoud, waarden=True), _boek(inhoud, waarden=False)
    plekken = [(b.title, c.coordinate) for b in formules for rij in b.iter_rows() for c in rij if c.data_type == "f"]
    assert plekken
    for blad, plek in plekken:
        verwacht = gezegd[blad][plek].value
        gevonden = gerekend[blad][plek].value
        assert gevonden == (verwacht if isinstance(verwacht, str) else pytest.approx(verwacht)), (blad, plek)
