"""The readers know the parties of the agreement in use, also when that changes while they run."""

from pathlib import Path

import pytest
from elders import ELDERS
from werkboeken import bouw_werkboek

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden


def _lees(corporatie: str) -> Inlezing:
    rijen = [
        ["Corporatie", "Segment", "Mutatie", "2026 realisatie"],
        [corporatie, "sociale huur", "nieuwbouw", 12],
        [corporatie, "sociale huur", "sloop", 3],
    ]
    return read_workbook(bouw_werkboek({"Voorraad": rijen}), "j.xlsx", soort="jaarschijf")


def _corporaties(corporatie: str) -> set[str]:
    return set(_lees(corporatie).tabellen["voorraadmutaties"]["corporatie"].dropna())


@pytest.mark.parametrize("naam", ["Stichting Wonen De Heidehoek", "SWH", "heidehoek", "De Heidehoek"])
def test_a_corporation_is_known_by_every_name_in_the_agreement(naam: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(ELDERS))
    assert _corporaties(naam) == {"De Heidehoek"}


def test_what_was_known_of_one_agreement_is_forgotten_with_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _corporaties("Woningstichting Nijkerk") == {"WSN"}
    with monkeypatch.context() as tijdelijk:
        tijdelijk.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(ELDERS))
        assert _corporaties("Woud Wonen") == {"Woudwonen"}
        assert partijcode("Woningstichting Nijkerk") is None
    assert _corporaties("Woningstichting Nijkerk") == {"WSN"}
    assert partijcode("Woud Wonen") is None


def _bladen() -> dict[str, list[list[object]]]:
    """A jaarschijf and a planmonitor as people write them, in the names of the agreement in use."""
    afspraken = load_afspraken()
    gemeente, (een, ander) = afspraken.gemeente, [corporatie.code for corporatie in afspraken.corporaties]
    return {
        "jaarschijf": [
            [f"Voortgang prestatieafspraken gemeente {gemeente}"],
            [f"Voorraad sociale huur {gemeente}"],
            ["Corporatie", "2026 realisatie", "2027 prognose"],
            [f"Nieuwbouw {een}", 12, 8],
            [f"Nieuwbouw {ander}", 5, 3],
            [f"Totaal gemeente {gemeente}", 17, 11],
        ],
        "planmonitor": [
            [f"Planmonitor gemeente {gemeente}"],
            ["Code", "Plan", "Kern", "Status", f"Sociale huur {een}", f"Sociale huur {ander}", "Koop duur", "2027"],
            ["A1", "De Hoek", afspraken.kernen[0], "1A", 10, 0, 5, 15],
            ["A2", "Rand", afspraken.kernen[1], "3", 0, 20, 2, 22],
            [None, f"Totaal gemeente {gemeente}", None, None, 10, 20, 7, 37],
        ],
    }


@pytest.mark.parametrize("map_", [None, ELDERS], ids=["nijkerk", "heidewoud"])
def test_the_same_sheets_read_the_same_in_the_names_of_another_agreement(
    map_: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if map_:
        monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(map_))
    een, ander = (corporatie.code for corporatie in load_afspraken().corporaties)
    gelezen = {soort: read_workbook(bouw_werkboek({"Blad": rijen}), "b.xlsx") for soort, rijen in _bladen().items()}
    assert {soort: inlezing.soort for soort, inlezing in gelezen.items()} == {soort: soort for soort in gelezen}
    assert not [melding for inlezing in gelezen.values() for melding in inlezing.meldingen if melding.ernst == "fout"]
    mutaties = gelezen["jaarschijf"].tabellen["voorraadmutaties"]
    assert list(zip(mutaties["corporatie"], mutaties["aantal"], strict=True)) == [
        (een, 12),
        (ander, 5),
        (een, 8),
        (ander, 3),
    ]
    plannen = gelezen["planmonitor"].tabellen["plannen"]
    assert list(plannen["corporatie"]) == [een, ander]
    assert list(plannen["kern"]) == list(load_afspraken().kernen[:2])


def test_words_with_a_name_of_the_agreement_hold_each_name_of_each_corporation(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(ELDERS))
    categorieen = lees_woorden("categorieen")["categorie"]
    namen = {categorie["deel"]: categorie["namen"] for categorie in categorieen if "deel" in categorie}
    assert namen["Woudwonen"][:3] == ["sociale huur woudwonen", "sociale huur woud wonen", "sociale huur ww"]
    assert "{gemeente}" not in str(lees_woorden("titels")) and "heidewoud" in lees_woorden("algemeen")["totaalwoorden"]
