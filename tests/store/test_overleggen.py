"""Packs under a name and notes of meetings are kept in versions, and an action always names who does it."""

from dataclasses import replace
from datetime import date

import pytest
from overlegstukken import NOTITIE, PAKKET

from prestatiemonitor.store import Opslag, VersieOnmogelijk


def test_a_pack_and_a_note_are_kept_as_they_were_given(opslag: Opslag) -> None:
    pakket, notitie = opslag.bewaar_pakket(PAKKET), opslag.bewaar_notitie(NOTITIE)
    assert {naam: getattr(pakket, naam) for naam in vars(PAKKET)} == vars(PAKKET)
    assert {naam: getattr(notitie, naam) for naam in vars(NOTITIE)} == vars(NOTITIE)
    assert opslag.pakketten() == [pakket] and opslag.notities() == [notitie]


def test_an_action_that_is_done_is_a_new_version_and_the_open_one_stays_readable(opslag: Opslag) -> None:
    eerste = opslag.bewaar_notitie(NOTITIE)
    gedaan = opslag.bewaar_notitie(replace(NOTITIE, gedaan=date(2026, 8, 20), voorganger=eerste.id))
    assert opslag.notities() == [gedaan]
    assert [notitie.gedaan for notitie in opslag.notities(ook_eerdere=True)] == [None, date(2026, 8, 20)]
    with pytest.raises(VersieOnmogelijk, match="door een ander veranderd"):
        opslag.bewaar_notitie(replace(NOTITIE, tekst="Anders", voorganger=eerste.id))


@pytest.mark.parametrize("wie_doet", ["", "  "])
def test_an_action_without_who_does_it_is_refused(opslag: Opslag, wie_doet: str) -> None:
    with pytest.raises(VersieOnmogelijk, match="wie hem doet"):
        opslag.bewaar_notitie(replace(NOTITIE, wie_doet=wie_doet))


def test_a_decision_needs_nobody_to_do_it(opslag: Opslag) -> None:
    assert opslag.bewaar_notitie(replace(NOTITIE, soort="besluit", wie_doet="", tegen=None)).soort == "besluit"


def test_the_name_of_a_pack_is_of_one_pack_until_it_is_withdrawn(opslag: Opslag) -> None:
    nummer = opslag.bewaar_pakket(PAKKET).id
    with pytest.raises(VersieOnmogelijk, match="er is al een pakket ‘Werkgroep’"):
        opslag.bewaar_pakket(replace(PAKKET, naam=" werkgroep "))
    opslag.trek_pakket_in(nummer, reden="vergissing", wie="B. Bos")
    assert opslag.pakketten() == []
    assert opslag.bewaar_pakket(PAKKET).naam == "Werkgroep"


def test_what_is_written_stands_in_the_logbook(opslag: Opslag) -> None:
    opslag.bewaar_notitie(NOTITIE)
    regel = opslag.logboek().iloc[0]
    assert regel["handeling"] == "notitie bewaard"
    assert regel["toelichting"] == "Ambtelijk overleg juni, actie: Alternatieven voor urgenten uitzoeken"
