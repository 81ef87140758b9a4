"""A column that says with yes and no whether a plan is hard is booked as what it was read as."""

KOP = ["Plan", "Kern", "Hard (j/n)", "Oplevering", "Sociale huur"]


def _rollen(inlezing) -> set[str]:
    ledger = inlezing.celverantwoording.tabel()
    return set(ledger[ledger["cel"].str.match(r"C[2-9]")]["rol"])


def test_the_cells_that_gave_the_hardheid_are_in_the_table(lees, melding, ledger_klopt) -> None:
    inlezing = lees([KOP, ["De Dijk", "Nijkerk", "j", 2027, 10], ["De Weg", "Nijkerk", "n", 2027, 4]])
    melding(inlezing, "STATUS_UIT_JA_NEE")
    assert "KOLOM_TEKST" not in {m.code for m in inlezing.meldingen}
    assert inlezing.tabellen["plannen"]["hardheid"].tolist() == ["hard", "zacht"]
    assert _rollen(inlezing) == {"opgenomen"}
    ledger_klopt(inlezing)


def test_beside_a_status_that_says_it_the_column_is_text_that_is_not_used(lees, melding, ledger_klopt) -> None:
    kop = [*KOP, "Planstatus"]
    inlezing = lees([kop, ["De Dijk", "Nijkerk", "n", 2027, 10, "1A"], ["De Weg", "Nijkerk", "j", 2027, 4, "3"]])
    melding(inlezing, "KOLOM_TEKST")
    assert "STATUS_UIT_JA_NEE" not in {m.code for m in inlezing.meldingen}
    assert inlezing.tabellen["plannen"]["hardheid"].tolist() == ["hard", "zacht"]
    assert _rollen(inlezing) == {"tekst"}
    ledger_klopt(inlezing)


def test_a_column_with_other_words_as_well_is_not_read(lees, melding, ledger_klopt) -> None:
    inlezing = lees([KOP, ["De Dijk", "Nijkerk", "j", 2027, 10], ["De Weg", "Nijkerk", "deels", 2027, 4]])
    melding(inlezing, "KOLOM_TEKST")
    assert set(inlezing.tabellen["plannen"]["hardheid"]) == {"onbekend"}
    assert _rollen(inlezing) == {"tekst"}
    ledger_klopt(inlezing)
