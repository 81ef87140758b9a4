"""The questions in a reading, once per thing that is asked, and the choices that answer them."""

from collections.abc import Iterator

from gevallen import laad_gevallen
from werkboeken import bouw_werkboek

from prestatiemonitor.aanlevering import Antwoord, met
from prestatiemonitor.readers import Indeling, Inlezing, read_workbook
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import is_bekende_kop
from prestatiemonitor.views.aanleveren.betekenissen import betekenissen
from prestatiemonitor.views.aanleveren.keuzes import RIJKEUZEN, keuzes_voor_blad, keuzes_voor_waarde
from prestatiemonitor.views.aanleveren.velden import antwoorden_op_blad
from prestatiemonitor.views.aanleveren.vraagstukken import Vraagstuk, rijnaam, vraagstukken

KOP = ["Plan", "Status", "Sociale huur"]
GETYPT = ("2e halfjaar 2025", "heel jaar 2025", "sociale huur 2027")


def lees(*rijen: list[object]) -> Inlezing:
    return read_workbook(bouw_werkboek({"Lijst": rijen}), "lijst.xlsx")


def test_two_unknown_columns_under_one_heading_are_told_apart_by_their_letter() -> None:
    vragen = vraagstukken(lees([*KOP, "Blauw", "Blauw", "Groen"], ["De Dijk", "2A", 10, 1, 2, 3]))
    assert [vraag.doel for vraag in vragen] == ["kolom D", "kolom E", "Groen"]
    assert [vraag.melding.cel for vraag in vragen] == ["D1", "E1", "F1"]


def test_a_heading_that_stands_twice_is_asked_by_its_letter() -> None:
    (vraag,) = vraagstukken(lees([*KOP, "Sociale huur"], ["De Dijk", "2A", 10, 99]))
    assert (vraag.soort, vraag.doel, vraag.moet) == ("kolom", "kolom D", True)
    assert vraag.titel == "Wat staat er in de kolom ‘Sociale huur’?"
    assert vraag.waar == "Blad ‘Lijst’, cel D1"


def test_a_word_in_many_cells_is_one_question() -> None:
    rijen = [[f"Plan {i}", "vervallen", 10] for i in range(4)]
    (vraag,) = vraagstukken(lees(KOP, *rijen))
    assert (vraag.soort, vraag.doel, vraag.aantal) == ("waarde", "vervallen", 4)


def test_a_row_is_called_by_its_text_where_that_stands_once_and_else_by_its_number() -> None:
    blad = lees(KOP, ["Zuid", "2A", 1], ["West", "2A", 1], ["zuid ", "3", 2], [4, "3", 2], ["rij 2", "3", 2]).bladen[0]
    assert [rijnaam(blad, rij) for rij in range(1, 6)] == ["rij 2", "West", "rij 4", "rij 5", "rij 6"]


def test_a_row_is_asked_by_its_name_and_not_by_the_number_that_was_found() -> None:
    melding = ms.MUTATIE_DUBBEL("Lijst", "C3", -4, eerste="A!C3", ander=-3)
    assert Vraagstuk("rij", "Lijst", "WSN", melding).titel == "Wat is de rij ‘WSN’?"
    assert Vraagstuk("rij", "Lijst", "rij 3", melding).titel == "Wat is rij 3?"


def test_every_meaning_that_can_be_chosen_is_one_that_the_readers_know() -> None:
    for soort in ("planmonitor", "jaarschijf", None):
        keuzes = betekenissen(soort)
        assert [kop for kop in keuzes if not is_bekende_kop(kop)] == []
        assert len({str(betekenis) for betekenis in keuzes.values()}) > 0.9 * len(keuzes)
        assert next(iter(keuzes)) == "overslaan"


def _antwoorden(vraag: Vraagstuk, inlezing: Inlezing) -> Iterator[list[Antwoord]]:
    if vraag.soort == "blad":
        yield from antwoorden_op_blad(vraag, inlezing)
        return
    keuzes = {
        "kolom": lambda: [*betekenissen(inlezing.soort), *GETYPT],
        "rij": lambda: [*RIJKEUZEN],
        "geldt": lambda: [*keuzes_voor_blad(vraag.doel), "2026"],  # type: ignore[arg-type]
        "waarde": lambda: [*keuzes_voor_waarde(vraag.melding.over), vraag.doel.partition(" (")[0]],
    }[vraag.soort]()
    for keuze in keuzes:
        yield [Antwoord(vraag.blad, vraag.soort, vraag.doel, keuze)]  # type: ignore[arg-type]


def test_every_kind_of_question_is_settled_by_one_of_its_choices() -> None:
    open_, beslist = set[str](), set[str]()
    for geval in laad_gevallen():
        inlezing = read_workbook(geval.werkboek, geval.bestandsnaam)
        for vraag in vraagstukken(inlezing):
            open_.add(code := vraag.melding.code)
            if code in beslist:
                continue
            for antwoord in _antwoorden(vraag, inlezing):
                daarna = read_workbook(geval.werkboek, geval.bestandsnaam, indeling=met(Indeling(), antwoord))
                if vraag.sleutel not in {v.sleutel for v in vraagstukken(daarna)}:
                    beslist.add(code)
                    break
    assert open_ - beslist == set()
