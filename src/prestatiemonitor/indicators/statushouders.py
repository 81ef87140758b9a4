"""The housing of statushouders by half-year, in persons: taakstelling, gehuisvest, and the backlog carried over."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.statushouderscijfers import (
    GEHUISVEST,
    NIEMAND,
    TAAKSTELLING,
    Kerncijfers,
    PerHalfjaar,
    Personen,
)
from prestatiemonitor.indicators.woorden import HALFJAARNAAM, getal, opsomming
from prestatiemonitor.tables.waarden import HALFJAAR


@dataclass(frozen=True)
class Tijdvak:
    """A half-year, or a year that was not given by half-year (`halfjaar` None); what is unknown is None.

    `eerder` is the backlog at its start (below zero: ahead). `vanaf` names the period at which counting began without
    a backlog given, `gesteld` is the backlog at its end as someone gave it, `per_corporatie` who housed how many, and
    `tot` until when those housed were told where that is not all of it. `meer_los` is how many the corporations housed
    by their own figures, where that is more than all together.
    """

    jaar: int
    halfjaar: str | None
    taakstelling: Personen | None
    gehuisvest: Personen | None
    eerder: Personen | None = None
    vanaf: str = ""
    gesteld: Personen | None = None
    per_corporatie: Mapping[str, Personen] = field(default_factory=dict)
    opmerkingen: tuple[str, ...] = ()
    tot: date | None = None
    meer_los: Personen | None = None

    @property
    def opgave(self) -> Personen | None:
        """What is to be housed: the taakstelling with the backlog from before."""
        return self.taakstelling + self.eerder if self.taakstelling and self.eerder else None

    @property
    def achterstand(self) -> Personen | None:
        """What remains to be housed at the end, or so far."""
        return self.opgave - self.gehuisvest if self.opgave and self.gehuisvest else None

    @property
    def tegenspraak(self) -> str:
        """That the corporations by themselves housed more than all together, or nothing."""
        if self.meer_los is None or self.gehuisvest is None:
            return ""
        samen, los = getal(self.gehuisvest.aantal), getal(self.meer_los.aantal)
        return (
            f"In {self.naam} zijn {samen} statushouders gehuisvest opgegeven, minder dan de corporaties samen ({los})."
        )

    @property
    def naam(self) -> str:
        return f"het {HALFJAARNAAM[self.halfjaar]} van {self.jaar}" if self.halfjaar else str(self.jaar)

    @property
    def periode(self) -> str:
        return f"{self.jaar} {HALFJAARNAAM[self.halfjaar]}" if self.halfjaar else str(self.jaar)

    @property
    def begin(self) -> date:
        return date(self.jaar, 7 if self.halfjaar == "2" else 1, 1)

    @property
    def einde(self) -> date:
        return date(self.jaar, 6, 30) if self.halfjaar == "1" else date(self.jaar, 12, 31)


def tijdvakken(kerncijfers: pd.DataFrame, moment: Moment) -> list[Tijdvak]:
    """The periods of the agreement so far and every one with figures, in order, with the backlog of the one before.

    Counting starts with the first period that has figures, at the backlog given for the end of the one before it, else
    at nothing. After a period without figures the backlog is unknown until someone gives one.
    """
    bron = Kerncijfers(kerncijfers, moment)
    jaren = {jaar for jaar in moment.jaren if jaar <= moment.peildatum.year} | bron.jaren
    eerder: Personen | None = None
    vanaf, begonnen, vorig = "", False, None
    gevonden = []
    for jaar in sorted(jaren or {moment.peildatum.year}):
        if vorig != jaar - 1:
            eerder, vanaf = bron.achterstand(jaar - 1, None), ""
        for kaal in _delen(bron, jaar):
            if not begonnen and (kaal.taakstelling or kaal.gehuisvest):
                begonnen = True
                vanaf = "" if eerder else kaal.naam
                eerder = eerder or NIEMAND
            tijdvak = Tijdvak(**{**vars(kaal), "eerder": eerder, "vanaf": vanaf})
            gevonden.append(tijdvak)
            eerder = tijdvak.achterstand or tijdvak.gesteld
            vanaf = vanaf if tijdvak.achterstand else ""
        vorig = jaar
    return gevonden


def _delen(bron: Kerncijfers, jaar: int) -> Iterator[Tijdvak]:
    """The half-years of a year; the year as one where its figures cannot be told apart, or where there are none."""
    taak, huis, los = bron.samen(TAAKSTELLING, jaar), bron.samen(GEHUISVEST, jaar), bron.van_corporaties(jaar)
    opmerkingen = [*_afwijking("de taakstelling", jaar, taak), *_afwijking("gehuisvest", jaar, huis)]
    if not huis and (zonder := [naam for naam, cijfers in los.items() if not cijfers]) != list(los):
        wat = f"Gehuisvest is voor {jaar} alleen per corporatie opgegeven"
        opmerkingen.append(f"{wat}{f', niet door {opsomming(zonder)}' if zonder else ', en daarvan de som'}.")
    gehuisvest = (huis,) if huis else los.values()
    te_splitsen = all(None not in cijfers or set(HALFJAAR) <= set(cijfers) for cijfers in (taak, *gehuisvest))
    loopt = bron.stand < date(jaar, 12, 31)
    eerder_begonnen = [h for h in HALFJAAR if Tijdvak(jaar, h, None, None).begin <= bron.moment.peildatum]
    halve = [h for h in HALFJAAR if h in eerder_begonnen or h in taak or h in huis]
    iets = taak or huis or any(los.values())
    for halfjaar in halve if iets and te_splitsen else [None]:
        per = {naam: p for naam, cijfers in los.items() if (p := _van(cijfers, halfjaar, tot_nu=loopt)) is not None}
        som = sum(per.values(), NIEMAND)
        gehuisvest_nu = _van(huis, halfjaar, tot_nu=loopt) if huis else som if per and len(per) == len(los) else None
        yield Tijdvak(
            jaar,
            halfjaar,
            _van(taak, halfjaar),
            gehuisvest_nu,
            gesteld=bron.achterstand(jaar, halfjaar),
            per_corporatie=per,
            opmerkingen=tuple(opmerkingen),
            tot=date(jaar, 6, 30) if halfjaar is None and set().union(*gehuisvest) == {"1"} else None,
            meer_los=som if gehuisvest_nu and som.aantal > gehuisvest_nu.aantal else None,
        )


def _van(cijfers: PerHalfjaar, halfjaar: str | None, *, tot_nu: bool = False) -> Personen | None:
    """The figure of a half-year or the year; with `tot_nu` the first half-year is what there is of the year so far."""
    halve = [cijfers[h] for h in HALFJAAR if h in cijfers]
    if halfjaar is not None or None in cijfers or not halve or (len(halve) == 1 and not (tot_nu and "1" in cijfers)):
        return cijfers.get(halfjaar)
    return sum(halve[1:], halve[0])


def _afwijking(wat: str, jaar: int, cijfers: PerHalfjaar) -> list[str]:
    """Where a year's figure and its half-years disagree."""
    if not {None, *HALFJAAR} <= set(cijfers):
        return []
    heel, som = cijfers[None].aantal, cijfers["1"].aantal + cijfers["2"].aantal
    zin = f"Statushouders, {wat} {jaar}: het jaarcijfer {getal(heel)} wijkt af van de halfjaren samen ({getal(som)})."
    return [] if heel == som else [zin]
