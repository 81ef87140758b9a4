"""Another office program opens the workbook that comes back."""

from collections.abc import Callable

import pytest
from terugzending import BLAD, FOUTE_LIJST, MELDINGEN, als_sjabloonbestand, meld, merk_van, merken_van, openpyxl_van
from werkboeken import bouw_werkboek

from prestatiemonitor.exports.terugzending import annoteer


@pytest.mark.parametrize("soort", ["rijk", "waarden"])
def test_libreoffice_opens_it_with_the_comments_at_the_right_cells(
    rijk: bytes, soort: str, zet_om: Callable[[bytes, str], bytes]
) -> None:
    inhoud = rijk if soort == "rijk" else als_sjabloonbestand(bouw_werkboek(FOUTE_LIJST))
    nieuw, _ = annoteer(inhoud, "x.xlsx", MELDINGEN)
    assert len(merken_van(nieuw)) > 4
    opgeslagen = zet_om(nieuw, "xlsx")
    boek = openpyxl_van(opgeslagen)
    for (blad, cel), ernst in merken_van(nieuw).items():
        assert f"{ernst}:" in boek[blad][cel].comment.text.lower()
        assert merk_van(boek[blad][cel]) == ernst
    assert boek.sheetnames == openpyxl_van(nieuw).sheetnames
    opnieuw, _ = annoteer(opgeslagen, "x.xlsx", [meld(BLAD, "E3")])
    assert merken_van(opnieuw) == {(BLAD, "E3"): "fout"}
    assert openpyxl_van(opnieuw).sheetnames == boek.sheetnames
    assert [b.max_row for b in openpyxl_van(opnieuw).worksheets[:1]] == [8]
