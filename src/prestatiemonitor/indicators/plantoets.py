"""A norm per plan: which plans meet it, fall short, or are still open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.oordelen import oordeel_plannen
from prestatiemonitor.indicators.programma import Programma
from prestatiemonitor.indicators.toetsplan import UITSLAGEN, Plan, Uitslag
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, opsomming, periode, procent, zoveel_plannen
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN, onvolledig

_HOOGSTENS_GENOEMD: Final = 3


@dataclass(frozen=True)
class Toets:
    """What is tested: the indicator, and the words for the homes that count ("middenhuur")."""

    indicator: str
    soort: str
    welke: str


def toets_uitkomst(
    toets: Toets,
    plannen: Sequence[Plan],
    norm: Decimal | None,
    moment: Moment,
    programma: Programma,
    *,
    lijnen: dict[str, Decimal] | None = None,
    staart: str = "",
) -> Uitkomst:
    """One Uitkomst for all plans; `waarde` is the lowest share among the plans that can be judged.

    Each plan is a Stap with its share, whose `soort` is its Uitslag; `lijnen` counts the plans per Uitslag. Plans of
    before the agreement take no part, and the sentence says how many.
    """
    getoetst = [plan for plan in plannen if not plan.van_ervoor]
    ervoor = len(plannen) - len(getoetst)
    per_uitslag = _per_uitslag(getoetst, norm)
    bekend = [*per_uitslag["voldoet"], *per_uitslag["tekort"]]
    laagste = min(bekend, key=lambda plan: (plan.aandeel, plan.naam), default=None)
    oordeel = _oordeel(norm, per_uitslag, len(getoetst))
    if ervoor:
        staart += (
            f"; {zoveel_plannen(ervoor)} van vóór {moment.jaren[0]} {'telt' if ervoor == 1 else 'tellen'} niet mee"
        )
    return Uitkomst(
        indicator=toets.indicator,
        partij=GEZAMENLIJK,
        jaar=None,
        periode=periode(moment.jaren[0], moment.jaren[-1]),
        waarde=laagste.aandeel if laagste else None,
        eenheid="aandeel",
        oordeel=oordeel,
        zin=f"{_zin(toets, oordeel, per_uitslag, len(getoetst), norm)}{staart}.",
        teller=laagste.telt if laagste else None,
        noemer=Decimal(laagste.woningen) if laagste else None,
        norm=norm,
        onvolledig=onvolledig((*_mist(per_uitslag), *programma.opmerkingen)),
        stappen=tuple(Stap(p.naam, p.aandeel, p.uitslag(norm)) for p in getoetst) if norm is not None else (),
        bronnen=_bronnen(programma, getoetst),
        lijnen={**_aantallen(getoetst, norm, ervoor), **(lijnen or {})},
    )


def _aantallen(plannen: Sequence[Plan], norm: Decimal | None, ervoor: int) -> dict[str, Decimal]:
    gevonden = {"plannen": len(plannen)}
    if norm is not None:
        gevonden |= {naam: len(deel) for naam, deel in _per_uitslag(plannen, norm).items()}
    if ervoor:
        gevonden["plannen_van_ervoor"] = ervoor
    return {naam: Decimal(aantal) for naam, aantal in gevonden.items()}


def _per_uitslag(plannen: Sequence[Plan], norm: Decimal | None) -> dict[Uitslag, list[Plan]]:
    """The plans by how they stand against the norm; without a norm none."""
    return {naam: [p for p in plannen if norm is not None and p.uitslag(norm) == naam] for naam in UITSLAGEN}


def _bronnen(programma: Programma, plannen: Sequence[Plan]) -> tuple[Bronregels, ...]:
    """The new homes of these plans, and the plans."""
    regels = programma.regels
    telt = regels["plan_sleutel"].isin([plan.sleutel for plan in plannen]) & (regels["soort"] == "nieuwbouw")
    return programma.bronnen(regels.index[telt].tolist())


def _mist(per_uitslag: dict[Uitslag, list[Plan]]) -> Iterator[str]:
    if open_plannen := [plan.naam for plan in per_uitslag["nog_te_bepalen"]]:
        yield f"Nog te bepalen, want de prijsklasse is deels onbekend: {opsomming(open_plannen)}."
    if tekort := [plan.naam for plan in per_uitslag["tekort"] if plan.open]:
        yield f"Ook met alle woningen waarvan de prijsklasse onbekend is te weinig: {opsomming(tekort)}."


def _oordeel(norm: Decimal | None, per_uitslag: dict[Uitslag, list[Plan]], aantal: int) -> Oordeel:
    if norm is None:
        return Oordeel.GEEN_NORM if aantal else Oordeel.GEEN_GEGEVENS
    voldoet, tekort = ({plan.stadium for plan in per_uitslag[naam]} for naam in UITSLAGEN[:2])
    oordeel = oordeel_plannen(voldoet, tekort)
    nog_open = oordeel is Oordeel.BEHAALD and per_uitslag["nog_te_bepalen"]
    return Oordeel.OP_KOERS if nog_open else oordeel


def _zin(
    toets: Toets, oordeel: Oordeel, per_uitslag: dict[Uitslag, list[Plan]], aantal: int, norm: Decimal | None
) -> str:
    kop = OORDEELWOORDEN[oordeel]
    if not aantal:
        return f"{kop}: er valt niets te toetsen, want er zijn geen {toets.welke}"
    if norm is None:
        return f"{kop}: voor het aandeel {toets.soort} per plan is er op deze peildatum geen norm van kracht"
    voldoet, tekort, open_plannen = (per_uitslag[naam] for naam in UITSLAGEN)
    gevraagd = f"minstens {procent(norm)} {toets.soort}"
    if aantal == 1:
        return f"{kop}: {_van_een_plan(toets, per_uitslag, gevraagd, norm)}"
    zin = f"{kop}: {getal(len(voldoet))} van de {getal(aantal)} {toets.welke} {_heeft(len(voldoet))} {gevraagd}"
    if tekort:
        laag = sorted(tekort, key=lambda plan: (plan.aandeel, plan.naam))
        genoemd = [f"{plan.naam} ({_aandeel(plan, norm)})" for plan in laag[:_HOOGSTENS_GENOEMD]]
        waaronder = "waaronder " if len(laag) > _HOOGSTENS_GENOEMD else ""
        zin += f", {getal(len(tekort))} te weinig: {waaronder}{opsomming(genoemd)}"
    if open_plannen:
        zin += f"; {getal(len(open_plannen))} nog te bepalen"
    return zin


def _van_een_plan(toets: Toets, per_uitslag: dict[Uitslag, list[Plan]], gevraagd: str, norm: Decimal) -> str:
    """The same where there is one plan to test."""
    enige = f"het enige {toets.welke.replace('plannen', 'plan', 1)}"
    voldoet, tekort, _ = (per_uitslag[naam] for naam in UITSLAGEN)
    if voldoet:
        return f"{enige} heeft {gevraagd}"
    if tekort:
        return f"{enige} heeft niet {gevraagd}: {tekort[0].naam} ({_aandeel(tekort[0], norm)})"
    return f"of {enige} {gevraagd} heeft, is nog te bepalen"


def _aandeel(plan: Plan, norm: Decimal) -> str:
    """The share of a plan in words, at most what it may become."""
    return f"{'hoogstens ' if plan.open else ''}{procent(plan.hoogstens / plan.woningen, norm)}"


def _heeft(aantal: int) -> str:
    return "heeft" if aantal == 1 else "hebben"
