"""The indicator overlegcyclus: what the agreement asks each year against what was held and delivered."""

from collections import Counter
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.cyclusonderdeel import Onderdeel, onderdelen
from prestatiemonitor.indicators.gehouden import lees_opgaven, onbekende_overleggen
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.voortgang_jaarschijf import voortgangsjaren
from prestatiemonitor.indicators.woorden import getal, opsomming
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, onvolledig

SAMENWERKING: Final = "samenwerking"
"""The afspraak of the Uitkomst on the whole cycle: its chapter has no numbered agreements."""


@indicator(titel="Overlegcyclus", afspraak=SAMENWERKING, eenheid="keer", pagina="jaarschijf")
def overlegcyclus(
    moment: Moment, kerncijfers: pd.DataFrame | None = None, activiteiten: pd.DataFrame | None = None
) -> list[Uitkomst]:
    """Wat de overeenkomst elk jaar aan overleg en stappen vraagt, naast wat is gehouden en aangeleverd.

    Hoe vaak een overleg is gehouden staat in de jaarschijf als kerncijfer 'gehouden overleg', met het overleg als
    doelgroep. Stappen blijken uit wat is aangeleverd: planmonitor en jaarschijf, de slaagkansen, en de activiteiten van
    het volgende jaar. Wat niet is aangeleverd is 'geen gegevens', want het kan wel zijn gebeurd; alleen een opgegeven
    aantal overleggen dat na afloop van het jaar te laag is, is niet behaald. Zolang het jaar loopt is een overleg op
    koers als het naar rato van de verstreken maanden is gehouden.
    """
    if not moment.geleverd:
        return [_niets(moment)]
    vreemd = onbekende_overleggen(moment.afspraken.overleggen, lees_opgaven(kerncijfers))
    uitkomsten = []
    for jaar in voortgangsjaren(moment):
        delen = onderdelen(moment, jaar, kerncijfers, activiteiten)
        uitkomsten += [_samen(moment, jaar, delen, vreemd), *(_van_deel(jaar, deel) for deel in delen)]
    return uitkomsten


def _niets(moment: Moment) -> Uitkomst:
    jaar = voortgangsjaren(moment)[-1]
    return Uitkomst(
        indicator="overlegcyclus",
        afspraak=SAMENWERKING,
        partij=GEZAMENLIJK,
        jaar=jaar,
        periode=str(jaar),
        waarde=None,
        eenheid="onderdelen",
        oordeel=Oordeel.GEEN_GEGEVENS,
        zin=f"Geen gegevens: van de overlegcyclus van {jaar} is niets bekend.",
        onvolledig="Er is geen planmonitor of jaarschijf aangeleverd.",
    )


def _van_deel(jaar: int, deel: Onderdeel) -> Uitkomst:
    return Uitkomst(
        indicator="overlegcyclus",
        afspraak=deel.naam,
        partij=GEZAMENLIJK,
        jaar=jaar,
        periode=str(jaar),
        waarde=None if deel.gedaan is None else Decimal(deel.gedaan),
        eenheid="keer",
        oordeel=deel.oordeel,
        zin=_zin(jaar, deel),
        norm=Decimal(deel.gevraagd),
        onvolledig=deel.mist,
        stappen=() if deel.gedaan is None else (Stap(deel.waaruit, Decimal(deel.gedaan)),),
        bronnen=deel.bronnen,
        lijnen={"verwacht_tot_nu": Decimal(deel.verwacht)},
    )


def _zin(jaar: int, deel: Onderdeel) -> str:
    kop = f"{OORDEELWOORDEN[deel.oordeel]}: {deel.naam}"
    gevraagd = f"gevraagd is {'ten minste ' if deel.minimaal else ''}{getal(deel.gevraagd)} keer"
    if deel.is_overleg and deel.gedaan is None:
        return f"{kop}: hoe vaak in {jaar} is niet aangeleverd; {gevraagd}."
    if deel.is_overleg:
        deels = ", maar niet elk halfjaar is opgegeven" if deel.oordeel is Oordeel.GEEN_GEGEVENS else ""
        return f"{kop} is in {jaar} {getal(deel.gedaan)} keer gehouden{deels}; {gevraagd}."
    if deel.gedaan:
        vaak = "" if deel.gevraagd == 1 else f" {getal(deel.gedaan)} van de {getal(deel.gevraagd)} keer"
        return f"{kop}: in {jaar}{vaak} gedaan ({deel.waaruit})."
    if deel.verwacht:
        return f"{kop}: voor {jaar} is hiervan niets aangeleverd ({deel.wanneer})."
    return f"{kop}: in {jaar} nog niet aan de orde ({deel.wanneer})."


def _samen(moment: Moment, jaar: int, delen: list[Onderdeel], vreemd: list[str]) -> Uitkomst:
    geteld = Counter(deel.oordeel for deel in delen)
    oordeel = _oordeel(delen, geteld)
    gehaald = geteld[Oordeel.BEHAALD]
    bekend = geteld[Oordeel.GEEN_GEGEVENS] < len(delen)
    mist = [f"Niet of niet volledig aangeleverd: {opsomming([d.naam for d in delen if d.ontbreekt])}."]
    mist = mist if any(deel.ontbreekt for deel in delen) else []
    if vreemd:
        mist.append(f"Gehouden overleg met een naam die de overeenkomst niet kent: {opsomming(vreemd)}.")
    regels: dict[str, set[int]] = {}
    for bron in (bron for deel in delen for bron in deel.bronnen):
        regels.setdefault(bron.tabel, set()).update(bron.regels)
    return Uitkomst(
        indicator="overlegcyclus",
        afspraak=SAMENWERKING,
        partij=GEZAMENLIJK,
        jaar=jaar,
        periode=str(jaar),
        waarde=Decimal(gehaald) if bekend else None,
        eenheid="onderdelen",
        oordeel=oordeel,
        zin=_samenzin(oordeel, jaar, delen, geteld),
        teller=Decimal(gehaald) if bekend else None,
        noemer=Decimal(len(delen)) if bekend else None,
        onvolledig=onvolledig([*mist, *(deel.mist for deel in delen)]),
        stappen=tuple(Stap(deel.naam, Decimal(1)) for deel in delen if deel.oordeel is Oordeel.BEHAALD),
        bronnen=tuple(Bronregels(tabel, tuple(sorted(nummers))) for tabel, nummers in sorted(regels.items())),
    )


def _oordeel(delen: list[Onderdeel], geteld: Counter[Oordeel]) -> Oordeel:
    """The worst of what is known; good only where nothing that could be expected by now is missing."""
    for slecht in (Oordeel.NIET_BEHAALD, Oordeel.RISICO):
        if geteld[slecht]:
            return slecht
    if geteld[Oordeel.BEHAALD] == len(delen):
        return Oordeel.BEHAALD
    bekend = geteld[Oordeel.BEHAALD] + geteld[Oordeel.OP_KOERS]
    return Oordeel.OP_KOERS if bekend and not any(deel.ontbreekt for deel in delen) else Oordeel.GEEN_GEGEVENS


def _samenzin(oordeel: Oordeel, jaar: int, delen: list[Onderdeel], geteld: Counter[Oordeel]) -> str:
    woorden = {
        Oordeel.BEHAALD: "gedaan",
        Oordeel.OP_KOERS: "op schema",
        Oordeel.RISICO: "achter op schema",
        Oordeel.NIET_BEHAALD: "niet gehaald",
    }
    stand = opsomming([f"{geteld[o]} {woord}" for o, woord in woorden.items() if geteld[o]]) or "nog geen bekend"
    niets = sum(deel.ontbreekt for deel in delen)
    rest = f"; van {niets} is niet genoeg aangeleverd om het te zeggen" if niets else ""
    komend = [deel for deel in delen if deel.volgend is not None]
    volgend = min(komend, key=lambda deel: deel.volgend or 0, default=None)
    daarna = f". Het eerst aan de beurt: {volgend.naam} ({volgend.wanneer})" if volgend else ""
    kop = f"{OORDEELWOORDEN[oordeel]}: van de {len(delen)} overleggen en stappen in {jaar} zijn er {stand}"
    return f"{kop}{rest}{daarna}."
