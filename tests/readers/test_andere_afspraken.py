"""The readers know the parties of the agreement in use, also when that changes while they run."""

import pytest
from elders import ELDERS
from werkboeken import bouw_werkboek

from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.readers.woorden.partijen import partijcode


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
