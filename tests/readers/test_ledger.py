"""Looking up in the ledger: one cell, and all cells with the same role and reason."""

KOP = ["Plan", "Status", "Oplevering", "Sociale huur", "Knarrenhof"]
RIJEN = [KOP, ["De Dijk", "2A", 2026, 10, 3], ["Zuid", "3", 2029, 8, 2]]


def test_the_cells_of_every_role_and_reason_are_together_all_cells(lees) -> None:
    ledger = lees(RIJEN).celverantwoording
    deel = ledger.blad("Plannen 2026")
    tabel = ledger.tabel().fillna("")
    plekken = [
        p for rol, reden in set(zip(tabel["rol"], tabel["reden"], strict=True)) for p in deel.plekken(rol, reden)
    ]
    assert len(plekken) == len(set(plekken)) == len(tabel) == 15
    assert deel.plekken("overgeslagen", "de monitor kent deze kolom niet") == [(1, 4), (2, 4)]


def test_one_cell_tells_what_was_done_with_it(lees) -> None:
    deel = lees(RIJEN).celverantwoording.blad("Plannen 2026")
    assert deel.boeking(1, 3) == ("opgenomen", "programma", "")
    assert deel.boeking(0, 0)[0] == "kop"
    assert deel.boeking(99, 99) == ("", "", "")
    assert lees(RIJEN).celverantwoording.blad("Elders") is None
