"""What a person answered about a layout is used for the next workbook of that sender, and for no other."""

from collections.abc import Callable, Mapping, Sequence

import pytest
from werkboeken import bouw_werkboek

from prestatiemonitor.aanlevering import Onthouden, antwoorden, blijvend, met, onthoud, zoek_onthouden, zonder
from prestatiemonitor.aanlevering.indelingen import zonder_jaren
from prestatiemonitor.readers import Indeling, Inlezing, als_toml, lees_indeling, read_workbook
from prestatiemonitor.store import Opslag

Rijen = Sequence[Sequence[object]]

KOP = ["Plan", "Status", "Oplevering", "Sociale huur", "Knarrenhof"]
LIJST = [["Planmonitor juni 2026"], KOP, ["De Dijk", "2A", 2026, 10, 3]]
PARKEREN = [["Straat", "Auto's"], ["Dijk", 7]]
BLADEN = {"Plannen 2026": LIJST, "Parkeren": PARKEREN}
ANTWOORDEN = """
[bladen."Plannen 2026".kolommen]
Knarrenhof = "overslaan"
[bladen.Parkeren]
overslaan = true
"""


def lezer(bladen: Mapping[str, Rijen]) -> Callable[[Indeling], Inlezing]:
    inhoud = bouw_werkboek(bladen)
    return lambda indeling: read_workbook(inhoud, "lijst.xlsx", indeling=indeling)


def geef(opslag: Opslag, bladen: Mapping[str, Rijen] = BLADEN, toml: str = ANTWOORDEN, afzender: str = "WSN") -> None:
    indeling = lees_indeling(toml)
    onthoud(opslag, lezer(bladen)(indeling), indeling, afzender=afzender, wie="A. de Vries")


def zoek(opslag: Opslag, bladen: Mapping[str, Rijen], afzender: str = "WSN") -> Onthouden | None:
    return zoek_onthouden(opslag, afzender, lezer(bladen))


def test_the_next_workbook_in_the_same_layout_leaves_nothing_to_ask(opslag: Opslag) -> None:
    volgend = {
        "Parkeren": [*PARKEREN, ["Kerk", 9]],
        "Plannen 2027": [["Planmonitor december 2027"], KOP, ["De Dijk", "2A", 2027, 12, 3], ["Zuid", "3", 2029, 5, 1]],
    }
    assert lezer(volgend)(Indeling()).heeft_fout
    geef(opslag)
    gevonden = zoek(opslag, volgend)
    assert gevonden is not None
    assert not lezer(volgend)(gevonden.indeling).heeft_fout
    assert {a.blad for a in antwoorden(gevonden.indeling)} == {"Parkeren", "Plannen 2027"}
    assert gevonden.bewaard.wie == "A. de Vries"


@pytest.mark.parametrize(
    ("wat", "bladen"),
    [
        ("another name of a sheet", {"Projecten": LIJST, "Parkeren": PARKEREN}),
        (
            "a column that moved",
            {**BLADEN, "Plannen 2026": [[KOP[0], *KOP[4:0:-1]], ["De Dijk", 3, 10, 2026, "2A"]]},
        ),
        ("a heading that changed", {**BLADEN, "Plannen 2026": [LIJST[0], [*KOP[:4], "Laadnorm"], LIJST[2]]}),
        ("other headings on a skipped sheet", {**BLADEN, "Parkeren": [["Plan", "Sociale huur"], ["Zuid", 7]]}),
        ("a sheet that is gone", {"Plannen 2026": LIJST}),
        ("two sheets that differ in year", {"Plannen 2025": LIJST, "Plannen 2027": LIJST, "Parkeren": PARKEREN}),
    ],
)
def test_another_layout_is_asked_anew(opslag: Opslag, wat: str, bladen: Mapping[str, Rijen]) -> None:
    geef(opslag)
    assert zoek(opslag, bladen) is None, wat


def test_a_sheet_that_nothing_was_answered_about_may_come(opslag: Opslag) -> None:
    geef(opslag)
    assert zoek(opslag, {**BLADEN, "Toelichting": [["Wij telden met de hand."]]}) is not None


def test_answers_are_of_one_sender(opslag: Opslag) -> None:
    geef(opslag)
    assert zoek(opslag, BLADEN, "de Alliantie") is None


def test_the_newest_answer_is_used_and_withdrawn_it_is_asked_anew(opslag: Opslag) -> None:
    geef(opslag)
    geef(opslag, toml=ANTWOORDEN.replace('Knarrenhof = "overslaan"', 'Knarrenhof = "zorgwoningen"'))
    gevonden = zoek(opslag, BLADEN)
    assert gevonden is not None
    assert gevonden.indeling.blad("Plannen 2026").kolommen == {"Knarrenhof": "zorgwoningen"}
    assert len(opslag.indelingen("WSN")) == 2
    opslag.vergeet(gevonden.bewaard.id, reden="verkeerd", wie="A. de Vries")
    assert zoek(opslag, BLADEN) is None  # the older answer does not come back by itself
    assert len(opslag.indelingen("WSN", ook_ingetrokken=True)) == 2


def test_the_same_answers_again_are_not_kept_twice(opslag: Opslag) -> None:
    geef(opslag)
    geef(opslag)
    assert len(opslag.indelingen("WSN")) == 1


def test_a_column_named_after_a_year_is_known_again_under_another_year(opslag: Opslag) -> None:
    def bladen(jaar: int) -> dict[str, Rijen]:
        return {"Lijst": [[*KOP[:4], f"Stand {jaar}"], ["De Dijk", "2A", jaar, 10, 3]]}

    geef(opslag, bladen(2026), '[bladen.Lijst.kolommen]\n"Stand 2026" = "overslaan"')
    gevonden = zoek(opslag, bladen(2027))
    assert gevonden is not None
    assert not lezer(bladen(2027))(gevonden.indeling).heeft_fout


def test_what_goes_for_one_delivery_only_is_not_remembered() -> None:
    indeling = lees_indeling(
        """
        [bladen.Lijst.geldt]
        jaar = "2026"
        hardheid = "zacht"
        [bladen.Lijst.rijen]
        "rij 14" = "totaal"
        "Zuid samen" = "totaal"
        [bladen.Lijst.kolommen]
        "Blok A" = "sociale huur 2026"
        "Blok 2027" = "middenhuur 2027"
        """
    )
    zinnen = [str(antwoord) for antwoord in antwoorden(blijvend(indeling))]
    assert zinnen == [
        "Voor heel blad ‘Lijst’ geldt: hardheid is ‘zacht’.",
        "Kolom ‘Blok 2027’ op blad ‘Lijst’ is gelezen als ‘middenhuur 2027’.",
        "Rij ‘Zuid samen’ op blad ‘Lijst’ is een totaal.",
    ]


def test_with_nothing_that_lasts_nothing_is_kept(opslag: Opslag) -> None:
    geef(opslag, toml='[bladen."Plannen 2026".rijen]\n"rij 3" = "overslaan"')
    assert opslag.indelingen() == []


def test_an_assignment_in_words_that_are_known_no_longer_is_asked_anew(
    opslag: Opslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    geef(opslag)
    monkeypatch.setattr("prestatiemonitor.readers.indeling.OVERSLAAN", "weglaten")
    assert zoek(opslag, BLADEN) is None


def test_every_answer_can_be_given_and_taken_back() -> None:
    toml = """
    [bladen.Lijst]
    overslaan = true
    onderdeel = true
    koprij = 4
    geldt.kern = "Hoevelaken"
    kolommen."kolom F" = "overslaan"
    rijen.Zuid = "telt mee"
    waarden."kleur #FFC000" = "zacht"
    """
    indeling = lees_indeling(toml)
    gegeven = antwoorden(indeling)
    assert len(gegeven) == 7
    assert met(Indeling(), gegeven) == indeling == lees_indeling(als_toml(indeling))
    for antwoord in gegeven:
        assert str(antwoord).endswith(".")
        assert antwoord not in antwoorden(zonder(indeling, antwoord))
        indeling = zonder(indeling, antwoord)
    assert indeling == Indeling()


@pytest.mark.parametrize(
    "namen",
    [
        ("Plannen 2025", "Plannen 2026", "plannen  2030"),
        ("Stand per 30-06-2026", "Stand per 31-12-2026", "Stand per 31 december 2026"),
        ("Planmonitor juni 2026", "Planmonitor december 2027", "Planmonitor 2026-12-31"),
    ],
)
def test_names_are_the_same_but_for_their_years(namen: Sequence[str]) -> None:
    assert len({zonder_jaren(naam) for naam in namen}) == 1
    assert zonder_jaren("Tabel 1") != zonder_jaren("Tabel 2")
