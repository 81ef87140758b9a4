"""Notes that say something else of figures than what was read, asked at the cell where each stands."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERSLAAN, TELT_MEE, Bladindeling
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.noten.cijfers import Cijfer, cijfers_van
from prestatiemonitor.readers.noten.plaatsen import Noot, noten_van, noten_van_hulpblad
from prestatiemonitor.readers.woorden.cellen import als_tekst, celnaam
from prestatiemonitor.readers.woorden.nootperiode import Periode
from prestatiemonitor.readers.woorden.nootwoorden import Strekking, lees_noot
from prestatiemonitor.tables.sjabloon import SJABLOON_BLAD, UITLEG_BLAD

_GEVRAAGD = {ms.TITEL_ONBEKEND.code, ms.DEEL_VAN_BLAD.code, ms.DEEL_VAN_JAAR.code, ms.TEKST_TUSSEN_REGELS.code}
Bezwaar = Callable[[Strekking, Sequence[Cijfer]], str]


def keur_noten(lezing: Lezing, tabellen: Mapping[str, pd.DataFrame]) -> None:
    """Ask about each note near the figures of a jaarschijf that does not fit what was read of these."""
    cijfers = cijfers_van(tabellen)
    if not cijfers:
        return
    plekken = {(m.blad, m.cel) for m in lezing.meldingen if m.code in _GEVRAAGD}
    keuring = _Keuring()
    for noot in _noten(lezing, tabellen, cijfers):
        indeling = lezing.indeling.blad(noot.blad.naam)
        if (noot.blad.naam, celnaam(*noot.plek)) in plekken or _is_beantwoord(noot, indeling):
            continue
        if gelezen := keuring.waarom(noot, indeling):
            soort = ms.NOOT_BIJ_REGEL if noot.op_regel else ms.NOOT_BIJ_CIJFERS
            lezing.meld(soort, noot.blad, *noot.plek, gevonden=noot.tekst, gelezen=gelezen)


def _noten(lezing: Lezing, tabellen: Mapping[str, pd.DataFrame], cijfers: Sequence[Cijfer]) -> Iterator[Noot]:
    gelezen = {str(bron).rpartition("!")[0] for tabel in tabellen.values() for bron in tabel["bron"]}
    for blad in lezing.werkboek.bladen:
        eigen = [cijfer for cijfer in cijfers if cijfer.blad == blad.naam]
        if eigen:
            yield from noten_van(blad, lezing.verantwoording[blad.naam], eigen)
        elif blad.naam not in {*gelezen, SJABLOON_BLAD, UITLEG_BLAD} and not lezing.indeling.blad(blad.naam).overslaan:
            yield from noten_van_hulpblad(blad, cijfers)


def _is_beantwoord(noot: Noot, indeling: Bladindeling) -> bool:
    rij = noot.plek[0]
    eerste = next((als_tekst(waarde) for waarde in noot.blad.cellen[rij].tolist() if waarde is not None), "")
    keuzes = {indeling.rijkeuze(rij + 1, eerste), indeling.waarde(noot.tekst)}
    return bool(keuzes & {TELT_MEE, OVERSLAAN})


class _Keuring:
    """Weighs notes against figures; what says the same about the same figures is worked out once."""

    def __init__(self) -> None:
        self._eerder: dict[tuple[Bezwaar, Strekking, int], tuple[Sequence[Cijfer], str]] = {}

    def waarom(self, noot: Noot, indeling: Bladindeling) -> str:
        """As what the figures were read, where that is not what the note says; empty where it says nothing else."""
        zegt = replace(lees_noot(indeling.waarde(noot.tekst) or noot.tekst), rest="")
        if noot.kop:
            zeker = zegt.periode and (zegt.periode.dag or not zegt.periode.alleen)
            lengte = zegt.periode if zeker else None
            return "" if "halfjaar" in indeling.geldt else self._bij(noot, Strekking(periode=lengte), _andere_tijd)
        gronden: list[Bezwaar] = [_andere_tijd] if zegt.periode and "halfjaar" not in indeling.geldt else []
        gronden += [_andere_basis] if zegt.basis and "basis" not in indeling.geldt else []
        gronden += [_onvolledig] if zegt.onvolledig else []
        gronden += [_andere_telling] if zegt.erbij or zegt.eruit else []
        return next((gelezen for grond in gronden if (gelezen := self._bij(noot, zegt, grond))), "")

    def _bij(self, noot: Noot, zegt: Strekking, grond: Bezwaar) -> str:
        """What speaks against a note among the figures nearest to it, else among all that it may be about."""
        return self._over(noot.dichtbij, zegt, grond) or self._over(noot.alle, zegt, grond)

    def _over(self, cijfers: Sequence[Cijfer], zegt: Strekking, grond: Bezwaar) -> str:
        sleutel = grond, zegt, id(cijfers)
        if sleutel not in self._eerder:  # the figures are kept with the answer, so that no other can have their id
            self._eerder[sleutel] = cijfers, grond(zegt, _genoemd(zegt, cijfers))
        return self._eerder[sleutel][1]


def _genoemd(zegt: Strekking, cijfers: Sequence[Cijfer]) -> list[Cijfer]:
    """The figures of whom, and of the years, that the note names; all where it names none of these."""
    van = [c for c in cijfers if c.wie in zegt.partijen] or [*cijfers]
    jaren = {*zegt.jaren} | ({zegt.periode.jaar} if zegt.periode and not zegt.periode.dag else set()) - {None}
    if not jaren:
        return van
    return [c for c in van if c.jaren is None or any(c.jaren[0] <= jaar <= c.jaren[1] for jaar in jaren if jaar)]


def _andere_tijd(zegt: Strekking, cijfers: Sequence[Cijfer]) -> str:
    periode = zegt.periode
    if periode is None or (not periode.dag and any(c.maanden == (periode.van, periode.tot) for c in cijfers)):
        return ""
    eigen = [c for c in cijfers if not zegt.basis or c.basis == zegt.basis] or cijfers
    gevonden = next((c for c in eigen if c.jaren and _is_langer(c, periode)), None)
    return f"cijfers over {gevonden.in_woorden}" if gevonden else ""


def _is_langer(cijfer: Cijfer, periode: Periode) -> bool:
    """Whether a figure is over more than the months that were named, or goes on after the day of counting."""
    if not periode.dag:
        return cijfer.maanden[0] < periode.van or periode.tot < cijfer.maanden[1]
    if cijfer.op_een_dag or cijfer.eind is None:
        return False
    dag = periode.dag if periode.jaar else periode.dag.replace(year=cijfer.eind.year)
    begin = dag.replace(month=1, day=1) == dag and not periode.jaar  # 'stand per 1 januari' is that of the year after
    return dag < cijfer.eind and not begin


def _andere_basis(zegt: Strekking, cijfers: Sequence[Cijfer]) -> str:
    gelezen = {c.basis for c in cijfers}
    anders = len(gelezen) == 1 and zegt.basis and not gelezen & {zegt.basis, ""}
    return next(iter(gelezen)) if anders else ""


def _andere_telling(zegt: Strekking, cijfers: Sequence[Cijfer]) -> str:
    erbij = any(not any(wat in c.eigen for c in cijfers) for wat in zegt.erbij)
    eruit = any(wat in c.eigen or wat == "tijdelijk" for wat in zegt.eruit for c in cijfers)
    return "alle woningen van deze soort, en geen andere" if cijfers and (erbij or eruit) else ""


def _onvolledig(zegt: Strekking, cijfers: Sequence[Cijfer]) -> str:
    return "volledige cijfers" if zegt.onvolledig and cijfers else ""
