"""docs/begrippen.md tells the same as the begrippenlijst and the statuses in the data."""

from pathlib import Path

from prestatiemonitor.afspraken import Afspraken


def _rows(tekst: str, kop: str) -> list[list[str]]:
    """The cells of the table under a heading, without its own heading rows."""
    deel = tekst.split(f"## {kop}", 1)[1].split("\n## ", 1)[0]
    regels = [regel for regel in deel.splitlines() if regel.startswith("|")][2:]
    return [[cel.strip() for cel in regel.strip("|").split("|")] for regel in regels]


def test_the_glossary_explains_every_term_of_bijlage_2_and_no_other(afspraken: Afspraken, docs: Path) -> None:
    rijen = _rows((docs / "begrippen.md").read_text(encoding="utf-8"), "Begrippenlijst")
    assert [term for term, _ in rijen] == [begrip.term for begrip in afspraken.begrippen]
    assert all(uitleg for _, uitleg in rijen)


def test_the_glossary_gives_every_planstatus_its_hardheid(afspraken: Afspraken, docs: Path) -> None:
    rijen = _rows((docs / "begrippen.md").read_text(encoding="utf-8"), "Planstatus")
    statussen = afspraken.planstatussen.values()
    assert rijen == [[status.code, status.hardheid, "yes" if status.telt_mee else "no"] for status in statussen]


def test_a_derived_term_is_marked_as_such(afspraken: Afspraken) -> None:
    afgeleid = [begrip.term for begrip in afspraken.begrippen if not begrip.term_in_bron]
    assert afgeleid == [
        "Geclusterde woonvormen",
        "Harde en zachte plannen",
        "Jaarschijf",
        "Levensloopbestendige woningen",
        "Zorgvormen",
        "Woonzorgvisie",
    ]
