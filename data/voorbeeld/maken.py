"""Make the example workbooks from the plain data beside this script: `python data/voorbeeld/maken.py`."""

import csv
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import pandas as pd

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.tables.schemas import TABELLEN, tabellen_van

MAP: Final = Path(__file__).parent
KENMERK: Final = "Fictief voorbeeld: alle plannen en cijfers zijn verzonnen"
PEILDATA: Final = ("2025-06-30", "2025-12-31", "2026-06-30")
_OPLEVERING: Final = re.compile(r"(?P<van>\d{4})(?P<streep>-)?(?P<tot>\d{4})?(?P<klaar> gerealiseerd)?")
_PLANVELDEN: Final = ("plan_sleutel", "plan", "kern", "corporatie", "opdrachtgever", "woonvisie", "zorgwoningen",
                      "reeds_toegestaan", "knelpunten", "toelichting", "nultreden", "geclusterd",
                      "zorggeschikt", "breedtegraad", "lengtegraad")  # fmt: skip

Regel = dict[str, Any]


def werkboeken() -> dict[str, bytes]:
    """The workbooks of leveringen.toml by file name; the same data give the same bytes."""
    leveringen = tomllib.loads((MAP / "leveringen.toml").read_text(encoding="utf-8"))["levering"]
    return {regel["bestand"]: _werkboek(regel["soort"], regel["peildatum"].isoformat()) for regel in leveringen}


def _werkboek(soort: str, peildatum: str) -> bytes:
    regels = {tabel.naam: list(_BRONNEN[tabel.naam](peildatum)) for tabel in tabellen_van(soort)}
    tabellen = {naam: TABELLEN[naam].vorm(pd.DataFrame(rijen)) for naam, rijen in regels.items()}
    return vul_sjabloon(soort, tabellen, kenmerk=KENMERK)


def _plannen(peildatum: str) -> Iterator[Regel]:
    lijst = tomllib.loads((MAP / "plannen.toml").read_text(encoding="utf-8"))
    nummer = PEILDATA.index(peildatum)
    for plan in lijst["plan"]:
        status = plan["status"][nummer]
        if status:
            yield {veld: plan.get(veld) for veld in _PLANVELDEN} | {
                "planstatus": status,
                "planstatus_bron": lijst["statussen"][status],
                "fase": lijst["fasen"][str(plan["fase"][nummer])],
                "vertrouwelijkheid": plan.get("vertrouwelijkheid", "openbaar"),
                "zorgwoningen": plan.get("zorgwoningen", 0),
                "reeds_toegestaan": plan.get("reeds_toegestaan", 0),
                "realisatiekans": plan["realisatiekans"][nummer] if "realisatiekans" in plan else None,
            }


def _programma(peildatum: str) -> Iterator[Regel]:
    lijst = tomllib.loads((MAP / "plannen.toml").read_text(encoding="utf-8"))
    nummer = PEILDATA.index(peildatum)
    for plan in lijst["plan"]:
        for deel in plan["programma"]:
            oplevering = deel["oplevering"][nummer]
            if oplevering:
                eigendom, prijsklasse = lijst["categorieen"][deel["wat"]]
                yield {
                    "plan_sleutel": plan["plan_sleutel"],
                    "soort": deel.get("soort", "nieuwbouw"),
                    "woningtype": deel["woningtype"],
                    "eigendom": eigendom,
                    "prijsklasse": prijsklasse,
                    "label_bron": deel["wat"],
                    "aantal": deel["aantal"],
                } | _jaren(oplevering)


def _jaren(oplevering: str) -> Regel:
    """`2026`, `2028-2030`, `2031-` or `?`, with `gerealiseerd` behind it where the homes are there."""
    if oplevering == "?":
        return {"jaar_van": None, "jaar_tot": None, "gerealiseerd": False}
    match = _OPLEVERING.fullmatch(oplevering)
    if match is None:
        raise ValueError(f"oplevering: {oplevering}")
    van, tot = int(match["van"]), match["tot"]
    eind = int(tot) if tot else None if match["streep"] else van
    return {"jaar_van": van, "jaar_tot": eind, "gerealiseerd": match["klaar"] is not None}


def _voorraadmutaties(peildatum: str) -> Iterator[Regel]:
    for regel in _csv("voorraadmutaties"):
        if regel[peildatum]:
            yield regel | {"aantal": int(regel[peildatum]), **_heel(regel, "jaar_van", "jaar_tot")}


def _toewijzingen(peildatum: str) -> Iterator[Regel]:
    """Per half-year that is over: what came free, and the allocations per group; urgent per doelgroep."""
    for bron in _csv("toewijzingen"):
        jaar, halfjaar = int(bron["jaar"]), bron["halfjaar"]
        if f"{jaar}-{'06-30' if halfjaar == '1' else '12-31'}" > peildatum:
            continue
        vast = {"corporatie": bron["corporatie"], "jaar": jaar, "halfjaar": halfjaar}
        yield vast | {"post": "vrijgekomen", "aantal": int(bron["vrijgekomen"])}
        for naam, aantal in list(bron.items())[4:]:
            doelgroep = naam if naam not in ("regulier", "statushouders", "vrije_ruimte") else None
            groep = "urgent" if doelgroep else naam
            yield vast | {"post": "toegewezen", "groep": groep, "doelgroep": doelgroep, "aantal": int(aantal)}


def _activiteiten(peildatum: str) -> Iterator[Regel]:
    """Activities known on the peildatum; a report on June or December only when that month has come."""
    nummer = PEILDATA.index(peildatum)
    afspraken = load_afspraken()
    themas = {thema.code: thema.titel for thema in afspraken.themas}
    for activiteit in tomllib.loads((MAP / "activiteiten.toml").read_text(encoding="utf-8"))["activiteit"]:
        status = activiteit["status"][nummer]
        if not status:
            continue
        jaar = activiteit["jaar"]
        klaar = status == "gereed" or peildatum > f"{jaar}-12"
        yield {
            "jaar": jaar,
            "afspraak": activiteit["afspraak"],
            "thema": themas[afspraken.afspraak(activiteit["afspraak"]).thema],
            **{veld: activiteit.get(veld) for veld in ("activiteit", "trekker", "betrokken", "planning")},
            "status": status,
            "voortgang_juni": activiteit.get("juni") if peildatum >= f"{jaar}-06-30" else None,
            "voortgang_december": activiteit.get("december") if peildatum >= f"{jaar}-12-31" else None,
            "bewijs": activiteit.get("bewijs") if klaar else None,
        }


def _kerncijfers(peildatum: str) -> Iterator[Regel]:
    for regel in _csv("kerncijfers"):
        if regel[peildatum]:
            yield regel | {"waarde": float(regel[peildatum].replace(",", ".")), **_heel(regel, "jaar")}


def _csv(naam: str) -> Iterator[Regel]:
    with (MAP / f"{naam}.csv").open(encoding="utf-8", newline="") as bestand:
        for regel in csv.DictReader(bestand, delimiter=";"):
            yield {veld: waarde or None for veld, waarde in regel.items()}


def _heel(regel: Regel, *velden: str) -> Regel:
    return {veld: int(regel[veld]) for veld in velden}


_BRONNEN: Final[dict[str, Callable[[str], Iterator[Regel]]]] = {
    "plannen": _plannen,
    "programma": _programma,
    "voorraadmutaties": _voorraadmutaties,
    "toewijzingen": _toewijzingen,
    "activiteiten": _activiteiten,
    "kerncijfers": _kerncijfers,
}

if __name__ == "__main__":
    for bestand, inhoud in werkboeken().items():
        (MAP / bestand).write_bytes(inhoud)
        print(bestand)
