"""A melding is declared once and says place, what was found and what to do."""

from prestatiemonitor.readers import meldingsoorten
from prestatiemonitor.tables.meldingen import Meldingsoort, heeft_fout, meldingen_tabel

SOORT = Meldingsoort("PROEF", "fout", "Er staat {gevonden} in {kolomnaam}.", "Verbeter {blad}!{cel}.")


def test_a_melding_fills_in_its_sentence_and_remedy() -> None:
    melding = SOORT("Plannen", "K14", "veel", kolomnaam="Aantal")
    assert (melding.melding, melding.oplossing) == ("Er staat veel in Aantal.", "Verbeter Plannen!K14.")
    assert str(melding) == "Plannen!K14: Er staat veel in Aantal. Verbeter Plannen!K14."


def test_text_with_braces_from_a_workbook_stays_text() -> None:
    assert SOORT("B", "A1", "{0} {blad}", kolomnaam="x").melding == "Er staat {0} {blad} in x."


def test_a_cell_as_long_as_a_file_is_not_quoted_whole() -> None:
    melding = SOORT("B", "A1", "x" * 40_000, kolomnaam="y")
    assert len(melding.melding) < 400
    assert len(melding.gevonden) < 400


def test_the_table_has_an_empty_place_as_missing() -> None:
    tabel = meldingen_tabel([SOORT(kolomnaam="x")])
    assert tabel["blad"].isna().all()
    assert tabel["code"].tolist() == ["PROEF"]
    assert meldingen_tabel([]).empty


def test_only_a_fout_stops_a_delivery() -> None:
    zacht = Meldingsoort("Z", "waarschuwing", "Let op.", "Kijk na.")
    assert heeft_fout([zacht(), SOORT(kolomnaam="x")])
    assert not heeft_fout([zacht()])
    assert not heeft_fout([])


def test_every_kind_has_a_code_of_its_own_a_sentence_and_a_remedy() -> None:
    soorten = [waarde for waarde in vars(meldingsoorten).values() if isinstance(waarde, Meldingsoort)]
    assert len({soort.code for soort in soorten}) == len(soorten) > 40
    for soort in soorten:
        assert soort.zin.endswith((".", "}"))
        assert soort.oplossing.endswith((".", "?", "}")), soort.code
