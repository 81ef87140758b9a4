"""What becomes of a list of plans in the province's form, found by reading the file back with the monitor's reader."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from prestatiemonitor.exports.provincie.omzetten import jaartal
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.tables.planmonitor import PLANNEN
from prestatiemonitor.tables.sjabloon import toonwaarde
from prestatiemonitor.tables.waarden import ONBEKEND

HOMES: Final = (
    "plan_sleutel",
    "soort",
    "woningtype",
    "eigendom",
    "prijsklasse",
    "jaar_van",
    "jaar_tot",
    "gerealiseerd",
)
_GECODEERD: Final = ("woningtype", "eigendom", "prijsklasse")
_GEREED: Final = {True: ", gerealiseerd", False: ", niet gerealiseerd", None: ""}


@dataclass(frozen=True)
class Afwijking:
    """Something of a plan that the file says otherwise than the monitor; `plan` is empty for the file as a whole."""

    plan: str
    wat: str
    monitor: str
    bestand: str


def lees_terug(inhoud: bytes, plannen: pd.DataFrame, programma: pd.DataFrame) -> list[Afwijking]:
    """Every difference between the tables and what the monitor reads in the file; what it would ask comes first."""
    inlezing = read_workbook(inhoud, "planlijst.xlsx", soort="planmonitor")
    fouten = [m for m in inlezing.meldingen if m.ernst == "fout"]
    vragen = [Afwijking("", "vraag bij het inlezen", "", f"{m.blad}!{m.cel}: {m.melding}") for m in fouten]
    gelezen = inlezing.tabellen
    namen = {str(s): str(n) for s, n in zip(plannen["plan_sleutel"], plannen["plan"], strict=True)}
    return [
        *vragen,
        *_van_plannen(plannen, gelezen.get("plannen", PLANNEN.leeg())),
        *_van_woningen(programma, gelezen.get("programma", programma.iloc[:0]), namen),
    ]


def _van_plannen(plannen: pd.DataFrame, gelezen: pd.DataFrame) -> Iterator[Afwijking]:
    terug = {regel["plan_sleutel"]: regel for regel in _regels(gelezen)}
    for plan in _regels(plannen):
        ander = terug.get(plan["plan_sleutel"])
        if ander is None:
            yield Afwijking(plan["plan"] or plan["plan_sleutel"], "het plan", "staat erin", "wordt niet gelezen")
            continue
        for kolom in PLANNEN.invulkolommen:
            hier, daar = (_zegt(kolom.naam, regel[kolom.naam]) for regel in (plan, ander))
            if hier != daar:
                yield Afwijking(plan["plan"] or "", kolom.label, _toon(hier), _toon(daar))


def _zegt(naam: str, waarde: Any) -> Any:
    """What a value says, however it is written: `onbekend` as much as nothing, a list of words what is in it."""
    if naam in ("planstatus", "hardheid"):
        return waarde or ONBEKEND
    if naam == "knelpunten" and waarde:
        return ";".join(dict.fromkeys(deel.strip() for deel in waarde.split(";") if deel.strip())) or None
    return waarde


def _van_woningen(programma: pd.DataFrame, gelezen: pd.DataFrame, namen: Mapping[str, str]) -> Iterator[Afwijking]:
    hier, daar = woningen(programma), woningen(gelezen)
    meer, minder = hier - daar, daar - hier
    for sleutel in dict.fromkeys(soort[0] for soort in [*meer, *minder]):
        yield Afwijking(namen.get(sleutel, sleutel), "woningen", _opsomming(meer, sleutel), _opsomming(minder, sleutel))


def woningen(programma: pd.DataFrame) -> "Counter[tuple[Any, ...]]":
    """How many homes there are of each kind: rows that tell the same are one, and a row without homes tells nothing."""
    uit: Counter[tuple[Any, ...]] = Counter()
    for regel in _regels(programma):
        for naam in _GECODEERD:
            regel[naam] = regel[naam] or ONBEKEND
        uit[tuple(regel[naam] for naam in HOMES)] += regel["aantal"] or 0
    return +uit


def _opsomming(soorten: "Counter[tuple[Any, ...]]", sleutel: str) -> str:
    return "; ".join(_woorden(soort, n) for soort, n in soorten.items() if soort[0] == sleutel) or "–"


def _woorden(soort: tuple[Any, ...], aantal: int) -> str:
    """`9 meergezins, huur laag midden, 2027, niet gerealiseerd`."""
    homes = dict(zip(HOMES, soort, strict=True))
    wat = f"{aantal} te slopen" if homes["soort"] == "sloop" else str(aantal)
    type_ = "" if homes["woningtype"] == ONBEKEND else f" {homes['woningtype']}"
    klasse = " ".join(dict.fromkeys(toonwaarde(homes[naam]) for naam in ("eigendom", "prijsklasse")))
    return f"{wat}{type_}, {klasse}, {jaartal(homes) or 'jaar onbekend'}{_GEREED[homes['gerealiseerd']]}"


def _toon(waarde: object) -> str:
    return "leeg" if waarde is None else toonwaarde(str(waarde))


def _regels(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """The rows with None for what is missing."""
    for regel in frame.astype(object).where(frame.notna(), None).to_dict("records"):
        yield {str(naam): waarde for naam, waarde in regel.items()}
