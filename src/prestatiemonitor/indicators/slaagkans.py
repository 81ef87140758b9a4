"""The indicator slaagkans: how likely it is to find a social rental home, per target group and year."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, VOOR_ALLEN, Bronregels, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import HALFJAARNAAM, getal, hoofdletter, is_known, opsomming, procent
from prestatiemonitor.indicators.zinnen import onvolledig

MAAT: Final = "slaagkans"
VORIG_JAAR: Final = "vorig_jaar"
PROCENT: Final = ("%", "procent")


@dataclass(frozen=True)
class Slaagkans:
    """The success rate of one target group in one year; `kans` is None where what was reported gives none."""

    kans: Decimal | None
    regels: tuple[int, ...]
    opmerking: str = ""


@indicator(titel="Slaagkans", eenheid="aandeel", pagina="beschikbaarheid", per_groep="doelgroep")
def slaagkans(kerncijfers: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Welk deel van de actief woningzoekenden in een jaar een sociale huurwoning vond, per doelgroep.

    Geslaagde zoekers gedeeld door actieve zoekers en wie een woning kreeg zonder te reageren, zoals de corporaties het
    opgeven{doelgroepen}. Bij 'partij' staat de doelgroep; het verschil met het jaar ervoor staat erbij, in
    procentpunten. Een cijfer van de gemeente of van alle corporaties samen gaat voor dat van een corporatie; kansen van
    corporaties worden niet opgeteld of gemiddeld. Er is geen norm.
    """
    kansen = _lees(kerncijfers)
    jaren = sorted({jaar for jaar, _ in kansen if jaar <= moment.peildatum.year})
    if not jaren:
        return [_leeg(moment)]
    uitkomsten = []
    genoemd = moment.afspraken.doelgroepen_slaagkans
    for jaar in jaren:
        groepen = dict.fromkeys([*genoemd, *sorted(g for j, g in kansen if j == jaar and g != GEZAMENLIJK)])
        van_jaar = {groep: kansen[jaar, groep] for groep in groepen if (jaar, groep) in kansen}
        vorig = {groep: kans for (j, groep), kans in kansen.items() if j == jaar - 1}
        uitkomsten.append(_samen(jaar, van_jaar, vorig, kansen.get((jaar, GEZAMENLIJK)), genoemd))
        uitkomsten += [_per_groep(jaar, groep, kans, vorig.get(groep)) for groep, kans in van_jaar.items()]
    return uitkomsten


def _lees(kerncijfers: pd.DataFrame) -> dict[tuple[int, str], Slaagkans]:
    """By year and target group; what was reported without a target group is that of all home seekers together."""
    frame = kerncijfers[kerncijfers["maat"].eq(MAAT).fillna(False).to_numpy(dtype=bool)]
    opgaven: dict[tuple[int, str], dict[str, dict[str, dict[Decimal, list[int]]]]] = {}
    vreemd: set[int] = set()  # rows that give no share
    for regel, rij in zip(frame.index.tolist(), frame.to_dict("records"), strict=True):
        if not is_known(rij["jaar"]) or not is_known(rij["waarde"]):
            continue
        groep = str(rij["doelgroep"]).strip().lower() if is_known(rij["doelgroep"]) else GEZAMENLIJK
        halfjaar = str(rij["halfjaar"]) if is_known(rij["halfjaar"]) else ""
        per_partij = opgaven.setdefault((int(rij["jaar"]), groep), {})
        waarden = per_partij.setdefault(str(rij["partij"]), {}).setdefault(halfjaar, {})
        waarde = Decimal(str(rij["waarde"]))
        waarden.setdefault(waarde, []).append(int(regel))
        if not 0 <= waarde <= 1 or str(rij["eenheid"]).strip() in PROCENT:
            vreemd.add(int(regel))
    kansen = {sleutel: _kies(per_partij) for sleutel, per_partij in sorted(opgaven.items())}
    return {sleutel: _zonder_vreemd(kans, vreemd) for sleutel, kans in kansen.items()}


def _zonder_vreemd(kans: Slaagkans, vreemd: Collection[int]) -> Slaagkans:
    """The success rate, or none where it was not given as a share: 12 may be 12% and 0,12 in percents 0,12%."""
    if kans.kans is None or not any(regel in vreemd for regel in kans.regels):
        return kans
    return Slaagkans(None, kans.regels, f"de opgave {getal(kans.kans, 3)} is geen aandeel tussen 0 en 1")


def _kies(per_partij: Mapping[str, Mapping[str, Mapping[Decimal, list[int]]]]) -> Slaagkans:
    """The one success rate of a target group and year, or none where several stand beside each other."""
    voor_allen = [partij for partij in VOOR_ALLEN if partij in per_partij]
    partijen = voor_allen[:1] or sorted(per_partij)
    halfjaren = [per_partij[partij] for partij in partijen]
    halfjaar = "" if all("" in per for per in halfjaren) else max(h for per in halfjaren for h in per)
    gekozen = [per.get(halfjaar, {}) for per in halfjaren]
    regels = tuple(sorted(regel for waarden in gekozen for lijst in waarden.values() for regel in lijst))
    if len(partijen) > 1:
        los = opsomming([f"{p} {_waarden(w)}" for p, w in zip(partijen, gekozen, strict=True) if w])
        return Slaagkans(None, regels, f"alleen per corporatie opgegeven ({los}), niet voor alle samen")
    if len(gekozen[0]) > 1:
        return Slaagkans(None, regels, f"de opgaven spreken elkaar tegen ({_waarden(gekozen[0])})")
    opmerkingen = [] if voor_allen else [f"alleen opgegeven door {partijen[0]}"]
    opmerkingen += [f"alleen het {HALFJAARNAAM[halfjaar]} is opgegeven"] if halfjaar else []
    return Slaagkans(next(iter(gekozen[0])), regels, opsomming(opmerkingen))


def _waarden(waarden: Mapping[Decimal, Sequence[int]]) -> str:
    return opsomming([procent(waarde) for waarde in sorted(waarden)])


def _per_groep(jaar: int, groep: str, kans: Slaagkans, vorig: Slaagkans | None) -> Uitkomst:
    eerder = vorig.kans if vorig else None
    mist = [f"{jaar}: {kans.opmerking}."] if kans.opmerking else []
    if kans.kans is None:
        zin = f"Geen gegevens: de slaagkans van {groep} in {jaar} is niet bekend; {kans.opmerking}."
        return _uitkomst(jaar, groep, None, zin, mist, kans.regels)
    if eerder is None:
        mist.append(f"De slaagkans van {groep} in {jaar - 1} ontbreekt: het verschil is onbekend.")
    zin = f"De slaagkans van {groep} was in {jaar} {procent(kans.kans)}{_verschil(kans.kans, eerder, jaar - 1)}."
    lijnen = {} if eerder is None else {VORIG_JAAR: eerder, "verschil": kans.kans - eerder}
    regels = (*kans.regels, *(vorig.regels if vorig and eerder is not None else ()))
    return _uitkomst(jaar, groep, kans.kans, zin, mist, regels, lijnen)


def _verschil(nu: Decimal, toen: Decimal | None, vorig_jaar: int) -> str:
    if toen is None:
        return ""
    if nu == toen:
        return f", even groot als in {vorig_jaar}"
    richting = "hoger" if nu > toen else "lager"
    punten = getal(abs(nu - toen) * 100, 1 if abs(nu - toen) >= Decimal("0.0005") else 3)
    return f", {punten} procentpunt {richting} dan in {vorig_jaar} ({procent(toen, nu)})"


def _samen(
    jaar: int,
    kansen: Mapping[str, Slaagkans],
    vorig: Mapping[str, Slaagkans],
    heel: Slaagkans | None,
    genoemd: Sequence[str],
) -> Uitkomst:
    """All target groups in one sentence; the value is the rate of all seekers together where that was reported."""
    bekend = {groep: kans.kans for groep, kans in kansen.items() if kans.kans is not None}
    ontbreekt = [groep for groep in genoemd if groep not in bekend]
    mist = [f"De slaagkans in {jaar} ontbreekt van {opsomming(ontbreekt)}."] if ontbreekt else []
    waarde = heel.kans if heel else None
    regels = {regel for kans in (*kansen.values(), *([heel] if heel else [])) for regel in kans.regels}
    delen = []
    if waarde is not None:
        delen.append(f"de slaagkans was in {jaar} {procent(waarde)} voor alle woningzoekenden samen")
    if len(bekend) > 1:
        laag, hoog = (keus(bekend, key=lambda groep: (bekend[groep], groep)) for keus in (min, max))
        was = "het kleinst was zij" if delen else f"de slaagkans was in {jaar} het kleinst"
        delen.append(
            f"{was} voor {laag} ({procent(bekend[laag])}) en het grootst voor {hoog} ({procent(bekend[hoog])})"
        )
    elif bekend:
        groep, kans = next(iter(bekend.items()))
        delen.append(f"de slaagkans van {groep} was in {jaar} {procent(kans)}")
    if not delen:
        zin = f"Geen gegevens: de slaagkans in {jaar} is niet bekend."
        return _uitkomst(jaar, GEZAMENLIJK, None, zin, mist, tuple(sorted(regels)), leeg=True)
    zin = f"{'; '.join([*delen, *_richtingen(jaar, bekend, vorig)])}."
    return _uitkomst(jaar, GEZAMENLIJK, waarde, hoofdletter(zin), mist, tuple(sorted(regels)), bekend)


def _richtingen(jaar: int, bekend: Mapping[str, Decimal], vorig: Mapping[str, Slaagkans]) -> list[str]:
    """Which groups have a better or worse chance than the year before, as one part of a sentence."""
    toen = {groep: kans.kans for groep, kans in vorig.items() if kans.kans is not None}
    verschil = {groep: kans - toen[groep] for groep, kans in bekend.items() if groep in toen}
    delen = []
    for woord, past in (("lager", -1), ("hoger", 1), ("gelijk", 0)):
        groepen = [g for g, d in verschil.items() if (d > 0) - (d < 0) == past]
        if groepen:
            delen.append(f"{woord} voor {opsomming(groepen)}")
    return [f"vergeleken met {jaar - 1} {opsomming(delen)}"] if delen else []


def _uitkomst(
    jaar: int,
    wie: str,
    waarde: Decimal | None,
    zin: str,
    mist: Sequence[str],
    regels: tuple[int, ...],
    lijnen: Mapping[str, Decimal] | None = None,
    *,
    leeg: bool | None = None,
) -> Uitkomst:
    niets = (waarde is None and not lijnen) if leeg is None else leeg
    return Uitkomst(
        indicator="slaagkans",
        partij=wie,
        jaar=jaar,
        periode=str(jaar),
        waarde=waarde,
        eenheid="aandeel",
        oordeel=Oordeel.GEEN_GEGEVENS if niets else Oordeel.GEEN_NORM,
        zin=zin,
        onvolledig=onvolledig(mist),
        bronnen=(Bronregels("kerncijfers", tuple(sorted(regels))),) if regels else (),
        lijnen=lijnen or {},
    )


def _leeg(moment: Moment) -> Uitkomst:
    jaar = moment.peildatum.year
    genoemd = opsomming(moment.afspraken.doelgroepen_slaagkans)
    van = f" van {genoemd}" if genoemd else ""
    tekst = f"de slaagkans{van} ontbreekt in de jaarschijf (kerncijfers, maat ‘slaagkans’)"
    return _uitkomst(jaar, GEZAMENLIJK, None, f"Geen gegevens: {tekst}.", [f"{hoofdletter(tekst)}."], ())
