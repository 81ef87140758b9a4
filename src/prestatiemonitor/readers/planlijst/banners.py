"""Rows inside a list that say something of all plans below them: a kern, a corporatie, hard or soft, a year."""

import re
from collections.abc import Mapping

from prestatiemonitor.readers.planlijst.opschriften import wat_geldt
from prestatiemonitor.readers.planlijst.plankolommen import Banners
from prestatiemonitor.readers.planlijst.rijwoorden import rijwoorden
from prestatiemonitor.readers.planlijst.tellingwoorden import is_sloopkop, telt_niet
from prestatiemonitor.readers.woorden.duiding import neem_periode, normaliseer
from prestatiemonitor.readers.woorden.fasen import is_fase
from prestatiemonitor.readers.woorden.vertrouwelijkheid import van_tussenkop

_JAARWOORDEN = re.compile(r"\b(?:oplevering|opleverjaar|jaar|periode|in)\b")


def banner(tekst: str) -> Mapping[str, str]:
    """What a row with only this text says of the plans below it; nothing for any other text."""
    if telt_niet(tekst) or is_sloopkop(tekst) or normaliseer(tekst) in rijwoorden()["nieuwbouwkop"]:
        return {"telling": tekst}
    if geldt := wat_geldt(tekst) or van_tussenkop(tekst):
        is_status = "planstatus" in geldt and is_fase(tekst)
        return {**geldt, "fase": tekst.strip()} if is_status else geldt
    kaal = " ".join(_JAARWOORDEN.sub(" ", normaliseer(tekst)).split())
    rest, periode = neem_periode(kaal)
    van, tot = periode or (None, None)
    if rest or van is None:
        return {}
    return {"jaar": f"na {van - 1}" if tot is None else f"{van}-{tot}" if tot != van else f"{van}"}


def _fase_of_status(banners: Banners) -> Banners:
    """`In voorbereiding` is a planstatus, and the phase of projects where `In uitvoering` stands beside it."""
    weg = {"planstatus", "hardheid"} if any({*geldt} == {"fase"} for _, geldt in banners) else {"fase"}
    return [(rij, _zonder(geldt, weg) if {"fase", "planstatus"} <= {*geldt} else geldt) for rij, geldt in banners]


def _zonder(geldt: Mapping[str, str], weg: set[str]) -> dict[str, str]:
    return {veld: waarde for veld, waarde in geldt.items() if veld not in weg}


def opgestapeld(banners: Banners) -> list[tuple[int, Mapping[str, str]]]:
    """Per banner all that goes from there on: what came first in a list is the outer one, and ends the inner ones.

    A row of text that says nothing known ends them all.
    """
    uit: list[tuple[int, Mapping[str, str]]] = []
    banners = _fase_of_status(banners)
    niveaus: list[str] = []
    geldt: dict[str, str] = {}
    for rij, eigen in banners:
        nieuw = sorted(eigen, key=lambda veld: veld != "hardheid")  # `Zachte plannen` ends `Status 3`
        niveaus += [veld for veld in nieuw if veld not in niveaus]
        diepte = min((niveaus.index(veld) for veld in eigen), default=0)
        geldt = {veld: waarde for veld, waarde in geldt.items() if niveaus.index(veld) < diepte} | dict(eigen)
        uit.append((rij, geldt))
    return uit
