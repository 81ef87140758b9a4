"""What people keep for meetings comes back as a choice and as decisions, and never reaches the public."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from overlegstukken import NOTITIE

from prestatiemonitor.pakketten.bewaard import alle_pakketten, als_besluiten, als_nieuw_pakket, van_belang
from prestatiemonitor.pakketten.keuze import pakketten
from prestatiemonitor.store import NieuwPakket, Opslag

JUNI, DECEMBER = date(2026, 6, 30), date(2026, 12, 31)
AMBTELIJK = pakketten()[0]


@pytest.fixture
def opslag() -> Iterator[Opslag]:
    opslag = Opslag("sqlite://")
    yield opslag
    opslag.sluit()


def test_a_choice_that_was_kept_comes_back_the_same_under_its_own_name(opslag: Opslag) -> None:
    keuze = AMBTELIJK.model_copy(update={"onderwerpen": ("slaagkans",), "publiek": "openbaar"})
    opslag.bewaar_pakket(als_nieuw_pakket(keuze, "Alleen slaagkans", "A. de Vries"))
    *klaar, eigen = alle_pakketten(opslag)
    assert tuple(klaar) == pakketten()
    assert eigen == keuze.model_copy(update={"code": eigen.code, "naam": "Alleen slaagkans"})


def test_a_choice_that_this_version_cannot_read_is_left_out(opslag: Opslag) -> None:
    opslag.bewaar_pakket(NieuwPakket(naam="Oud", keuze='{"soort": "onbekend"}', wie="A. de Vries"))
    assert tuple(alle_pakketten(opslag)) == pakketten()


def test_an_open_action_comes_back_in_the_next_meeting_whatever_its_pack(opslag: Opslag) -> None:
    opslag.bewaar_notitie(replace(NOTITIE, overleg="Een ander overleg"))
    (besluit,) = als_besluiten(van_belang(opslag.notities(), AMBTELIJK, DECEMBER))
    assert (besluit.soort, besluit.wie, besluit.wanneer, besluit.stand) == ("actie", "WSN", "1 september 2026", "open")
    assert besluit.onderwerp == "Aandeel toewijzingen aan urgente groepen"


def test_an_action_done_before_the_meeting_does_not_come_back_and_one_done_since_says_so(opslag: Opslag) -> None:
    gedaan = replace(NOTITIE, overleg="Een ander overleg", gedaan=date(2026, 8, 20))
    opslag.bewaar_notitie(gedaan)
    assert van_belang(opslag.notities(), AMBTELIJK, DECEMBER) == []
    (nog,) = als_besluiten(van_belang(opslag.notities(), AMBTELIJK, JUNI))
    assert nog.stand == "gedaan op 20 augustus 2026"


def test_a_note_of_a_later_peilmoment_is_not_told_of_an_earlier_one(opslag: Opslag) -> None:
    opslag.bewaar_notitie(replace(NOTITIE, peilmoment=DECEMBER))
    assert van_belang(opslag.notities(), AMBTELIJK, JUNI) == []


def test_the_public_gets_no_notes(opslag: Opslag) -> None:
    opslag.bewaar_notitie(NOTITIE)
    raad = next(pakket for pakket in pakketten() if pakket.publiek == "openbaar")
    assert van_belang(opslag.notities(), raad, JUNI) == []


def test_a_remark_stays_in_the_meeting(opslag: Opslag) -> None:
    opslag.bewaar_notitie(replace(NOTITIE, overleg=AMBTELIJK.naam, soort="opmerking"))
    gevonden = van_belang(opslag.notities(), AMBTELIJK, JUNI)
    assert len(gevonden) == 1 and als_besluiten(gevonden) == ()


def test_an_action_done_on_the_day_itself_is_told(opslag: Opslag) -> None:
    opslag.bewaar_notitie(replace(NOTITIE, overleg="Een ander overleg", gedaan=JUNI))
    (nog,) = als_besluiten(van_belang(opslag.notities(), AMBTELIJK, JUNI))
    assert nog.stand == "gedaan op 30 juni 2026"


def test_a_decision_is_of_its_own_meeting_alone_and_one_about_no_subject_is_general(opslag: Opslag) -> None:
    for overleg in ("Een ander overleg", AMBTELIJK.naam):
        opslag.bewaar_notitie(replace(NOTITIE, overleg=overleg, soort="besluit", onderwerp="", tekst=overleg))
    (besluit,) = als_besluiten(van_belang(opslag.notities(), AMBTELIJK, DECEMBER))
    assert (besluit.tekst, besluit.soort, besluit.onderwerp) == (AMBTELIJK.naam, "besluit", "Algemeen")
    assert besluit.stand == f"genomen in {AMBTELIJK.naam}, 30 juni 2026"
