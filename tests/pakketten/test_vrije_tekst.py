"""What people wrote in key figures where the agreement knows no such name is not for the public."""

import re
from dataclasses import replace

import pandas as pd

from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import bereken
from prestatiemonitor.pakketten.publiek import voor_publiek
from prestatiemonitor.pakketten.vrije_tekst import zonder_vrije_tekst


def _met_namen(stand: Stand) -> Stand:
    """The example, in which someone wrote the names of an official and of a confidential plan in the key figures."""
    oud = stand.moment.tabellen["kerncijfers"]
    rij = oud.iloc[-1].to_dict() | {"partij": "gemeente", "jaar": 2025, "halfjaar": None, "waarde": 0.9}
    extra = pd.DataFrame(
        [
            rij | {"maat": "slaagkans", "doelgroep": "gezinnen uit Shangri-La", "eenheid": "aandeel"},
            rij | {"maat": "slaagkans", "doelgroep": None, "eenheid": "aandeel", "partij": "J. Jansen"},
            rij | {"maat": "gehouden_overleg", "doelgroep": "Overleg met J. Jansen", "eenheid": "keer"},
        ],
        index=[9001, 9002, 9003],
    )
    kerncijfers = pd.concat([oud, extra]).astype(oud.dtypes.to_dict())
    moment = replace(stand.moment, tabellen={**stand.moment.tabellen, "kerncijfers": kerncijfers})
    return replace(stand, moment=moment, uitkomsten=tuple(bereken(moment)))


def _tekst(stand: Stand) -> str:
    return " ".join(" ".join((u.partij, u.zin, u.onvolledig)) for u in stand.uitkomsten)


def test_names_that_the_agreement_does_not_know_are_not_public(standen: tuple[Stand, ...]) -> None:
    stand = _met_namen(standen[0])
    zicht = voor_publiek(stand, "openbaar")
    for naam in ("Jansen", "shangri"):
        assert naam.lower() in _tekst(stand).lower()
        assert naam.lower() not in _tekst(zicht.stand).lower()
    assert any("de overeenkomst niet kent" in zin for zin in zicht.weggelaten[""])


def test_what_was_written_of_an_activity_is_not_public(standen: tuple[Stand, ...]) -> None:
    stand = standen[0]
    oud = stand.moment.tabellen["activiteiten"]
    omschreven = oud.assign(activiteit=oud["activiteit"] + " bij plan Shangri-La")
    moment = replace(stand.moment, tabellen={**stand.moment.tabellen, "activiteiten": omschreven})
    genoemd = replace(stand, moment=moment, uitkomsten=tuple(bereken(moment)))
    assert "Shangri-La" in " ".join(u.onvolledig for u in genoemd.van("voortgang_jaarschijf"))
    zicht = voor_publiek(genoemd, "openbaar")
    teksten = " ".join(u.zin + u.onvolledig for u in zicht.stand.van("voortgang_jaarschijf"))
    assert "Shangri-La" not in teksten and re.search(r"activiteit \d", teksten)
    assert not zicht.stand.moment.tabellen["activiteiten"]["activiteit"].str.contains("Shangri").any()
    waarden = [(u.sleutel, u.waarde, u.oordeel) for u in stand.van("voortgang_jaarschijf")]
    assert [(u.sleutel, u.waarde, u.oordeel) for u in zicht.stand.van("voortgang_jaarschijf")] == waarden


def test_without_free_text_nothing_is_computed_anew(standen: tuple[Stand, ...]) -> None:
    for stand in standen:
        tabellen = {naam: tabel for naam, tabel in stand.moment.tabellen.items() if naam != "activiteiten"}
        kaal = replace(stand, moment=replace(stand.moment, tabellen=tabellen))
        assert zonder_vrije_tekst(kaal) == (kaal, ())
