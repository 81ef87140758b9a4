"""The indicator wachttijd_standplaats: the wait for a social standplaats beside that for a social rental home."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, VOOR_ALLEN, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, hoofdletter, is_known, opsomming, procent
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, onvolledig
from prestatiemonitor.tables.waarden import HALFJAAR

STANDPLAATS: Final = "wachttijd_standplaats"
HUURWONING: Final = "wachttijd_sociale_huurwoning"
_NAMEN: Final = {
    STANDPLAATS: "de wachttijd voor een standplaats",
    HUURWONING: "de wachttijd voor een sociale huurwoning",
}
_MAANDEN_PER: Final = {"jaren": 12, "maanden": 1}


@dataclass(frozen=True)
class Wachttijd:
    """One waiting time in years, or why there is none (a part of a sentence)."""

    jaren: Decimal | None
    regels: tuple[int, ...] = ()
    reden: str = ""


@indicator(
    titel="Wachttijd voor een standplaats",
    eenheid="jaren",
    norm="wachttijd_standplaats",
    pagina="beschikbaarheid",
)
def wachttijd_standplaats(kerncijfers: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Hoe lang men wacht op een sociale huurstandplaats, naast de wachttijd voor een sociale huurwoning in de regio.

    Per jaar, in jaren. 'Ongeveer gelijk' is een instelling: tot {wachttijd_ongeveer_gelijk} langer of korter. Is de
    wachttijd voor een standplaats langer dan dat, dan is de afspraak niet behaald (of, zolang het jaar loopt, niet op
    koers); korter is geen tekort. De norm die erbij staat is de wachttijd voor een sociale huurwoning zelf.
    """
    frame = kerncijfers[kerncijfers["maat"].isin(_NAMEN).fillna(False).to_numpy(dtype=bool)]
    opgaven: dict[tuple[int, str], list[tuple[int, dict[Any, Any]]]] = {}
    for regel, rij in zip(frame.index.tolist(), frame.to_dict("records"), strict=True):
        if is_known(rij["jaar"]) and is_known(rij["waarde"]):
            opgaven.setdefault((int(rij["jaar"]), str(rij["maat"])), []).append((int(regel), rij))
    opgegeven = {jaar for jaar, _ in opgaven if jaar <= moment.peildatum.year}
    afgelopen = {jaar for jaar in moment.jaren if moment.compleet(jaar)}
    jaren = sorted(opgegeven | afgelopen) or [moment.peildatum.year]
    return [_uitkomst(moment, jaar, {maat: _kies(opgaven.get((jaar, maat), [])) for maat in _NAMEN}) for jaar in jaren]


def _kies(opgaven: Sequence[tuple[int, Mapping[Any, Any]]]) -> Wachttijd:
    """The waiting time of the municipality or of all together before that of one party, of the year before a half."""
    if not opgaven:
        return Wachttijd(None, reden="is niet opgegeven")
    partijen = {str(rij["partij"]) for _, rij in opgaven}
    partij = next((p for p in VOOR_ALLEN if p in partijen), min(partijen))
    van_partij = [(regel, rij) for regel, rij in opgaven if str(rij["partij"]) == partij]
    halfjaren = {_halfjaar(rij) for _, rij in van_partij}
    halfjaar = "" if "" in halfjaren else max(halfjaren)
    gekozen = [(n, rij) for n, rij in van_partij if _halfjaar(rij) == halfjaar]
    regels = tuple(sorted(regel for regel, _ in gekozen))
    if len(partijen) > 1 and partij not in VOOR_ALLEN:
        return Wachttijd(None, regels, f"is alleen los opgegeven door {opsomming(sorted(partijen))}")
    eenheden = [str(rij["eenheid"]) if is_known(rij["eenheid"]) else "" for _, rij in gekozen]
    if any(eenheid not in _MAANDEN_PER for eenheid in eenheden):
        return Wachttijd(None, regels, "is opgegeven zonder te zeggen of het jaren of maanden zijn")
    waarden = {
        Decimal(str(rij["waarde"])) * _MAANDEN_PER[eenheid] / 12
        for (_, rij), eenheid in zip(gekozen, eenheden, strict=True)
    }
    if len(waarden) > 1:
        return Wachttijd(None, regels, f"is verschillend opgegeven ({opsomming([getal(w) for w in sorted(waarden)])})")
    return Wachttijd(waarden.pop(), regels)


def _halfjaar(rij: Mapping[Any, Any]) -> str:
    return str(rij["halfjaar"]) if is_known(rij["halfjaar"]) else ""


def _uitkomst(moment: Moment, jaar: int, wachttijden: Mapping[str, Wachttijd]) -> Uitkomst:
    standplaats, huur = wachttijden[STANDPLAATS].jaren, wachttijden[HUURWONING].jaren
    deel = moment.norm("wachttijd_standplaats", jaar) if "wachttijd_standplaats" in moment.afspraken.normen else None
    marge = moment.instellingen.wachttijd_ongeveer_gelijk
    mist = [f"{_NAMEN[maat]} {wacht.reden}" for maat, wacht in wachttijden.items() if wacht.jaren is None]
    if not mist and not huur:
        mist = [f"{_NAMEN[HUURWONING]} is 0: er is niets om mee te vergelijken"]
    if not mist and moment.ontbrekend(jaar, HALFJAAR):
        mist = [f"de opgave is van voor het eind van {jaar}"]
    norm = None if deel is None or not huur else deel * huur
    oordeel = Oordeel.GEEN_NORM if deel is None else Oordeel.GEEN_GEGEVENS
    if mist:
        oordeel = Oordeel.GEEN_GEGEVENS
    elif norm is not None and standplaats is not None:
        te_lang, compleet = standplaats > norm * (1 + marge), moment.compleet(jaar)
        goed, fout = (Oordeel.BEHAALD, Oordeel.NIET_BEHAALD) if compleet else (Oordeel.OP_KOERS, Oordeel.NIET_OP_KOERS)
        oordeel = fout if te_lang else goed
    regels = tuple(sorted(regel for wacht in wachttijden.values() for regel in wacht.regels))
    lijnen = {} if huur is None else {HUURWONING: huur}
    if norm is not None:
        lijnen |= {"ondergrens": norm * (1 - marge), "bovengrens": norm * (1 + marge)}
    return Uitkomst(
        indicator="wachttijd_standplaats",
        partij=GEZAMENLIJK,
        jaar=jaar,
        periode=str(jaar),
        waarde=standplaats,
        eenheid="jaren",
        oordeel=oordeel,
        zin=_zin(oordeel, jaar, standplaats, huur, norm, marge, mist),
        teller=standplaats,
        noemer=huur,
        norm=norm,
        onvolledig=onvolledig(f"{hoofdletter(zin)}." for zin in mist),
        stappen=() if standplaats is None else (Stap("standplaats", standplaats),),
        bronnen=(Bronregels("kerncijfers", regels),) if regels else (),
        lijnen=lijnen,
    )


def _zin(
    oordeel: Oordeel,
    jaar: int,
    standplaats: Decimal | None,
    huur: Decimal | None,
    norm: Decimal | None,
    marge: Decimal,
    mist: Sequence[str],
) -> str:
    kop = OORDEELWOORDEN[oordeel]
    if standplaats is None or not huur:
        bekend = f"; {_NAMEN[STANDPLAATS]} was {getal(standplaats)} jaar" if standplaats is not None else ""
        return f"{kop}: over {jaar} geldt dat {opsomming(list(mist))}{bekend}."
    verschil = abs(standplaats - huur) / huur
    hoe = "precies gelijk aan" if not verschil else f"{procent(verschil, marge)} {_richting(standplaats, huur)} dan"
    vergelijking = (
        f"de wachttijd voor een standplaats was in {jaar} {getal(standplaats)} jaar, {hoe} de {getal(huur)} jaar voor "
        "een sociale huurwoning"
    )
    if norm is None:
        return f"{kop}: {vergelijking}."
    gelijk = abs(standplaats - norm) <= norm * marge
    oordeelzin = (
        f"ongeveer gelijk (hoogstens {procent(marge)} verschil)"
        if gelijk
        else f"{_richting(standplaats, norm)} dan ongeveer gelijk ({procent(marge)})"
    )
    return f"{kop}: {'; '.join((vergelijking, f'dat is {oordeelzin}', *mist))}."


def _richting(waarde: Decimal, naast: Decimal) -> str:
    return "langer" if waarde > naast else "korter"
