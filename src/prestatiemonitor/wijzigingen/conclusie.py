"""By how much a headline figure changed between two lists and why, in one sentence; and each cause of it as a row."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.indicators.woorden import getal, opsomming, woningen
from prestatiemonitor.wijzigingen.koppelen import Verband
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging, Wissel
from prestatiemonitor.wijzigingen.stromen import Oorzaak
from prestatiemonitor.wijzigingen.toestand import Toestand
from prestatiemonitor.wijzigingen.vergelijken import Verklaring
from prestatiemonitor.wijzigingen.woorden import OORZAAKWOORDEN, VERBANDWOORDEN, van_naar, veranderd

_OORZAKEN: Final = 3  # of which the sentence tells
_Stap = tuple[Oorzaak, bool]  # a cause, and whether it adds homes


def conclusie(naam: str, verklaring: Verklaring, oud: str, nieuw: str) -> str:
    """The sentence; `naam` is the figure's at the beginning of one, `oud` and `nieuw` are the days of the lists."""
    verschil, oorzaken = verklaring.wordt - verklaring.was, _op_grootte(verklaring.stappen)
    dagen = f"tussen {oud} en {nieuw}"
    if not oorzaken:
        return f"{naam} bleef {dagen} gelijk: {woningen(verklaring.was)}."
    waarom = _waarom(verklaring, oorzaken)
    if not verschil:
        return f"{naam} bleef {dagen} per saldo gelijk op {woningen(verklaring.was)}; er was wel {waarom}."
    richting = "steeg" if verschil > 0 else "daalde"
    met = f"{woningen(abs(verschil))} ({getal(verklaring.was)} wordt {getal(verklaring.wordt)})"
    kop = "de oorzaak is" if len(oorzaken) == 1 else "de grootste oorzaken zijn"
    return f"{naam} {richting} {dagen} met {met}; {kop} {waarom}."


def _waarom(verklaring: Verklaring, oorzaken: Sequence[tuple[_Stap, int]]) -> str:
    delen = []
    for (oorzaak, erbij), aantal in oorzaken[:_OORZAKEN]:
        alle = [(plan, deel[oorzaak]) for plan, deel in verklaring.per_plan if oorzaak in deel]
        per_plan = [(plan, effect) for plan, effect in alle if (effect > 0) == erbij]
        plan, grootste = max(per_plan, key=lambda paar: abs(paar[1]))
        alleen = f"{plan.naam}" if len(per_plan) == 1 else f"het meest {plan.naam}: {getal(grootste, teken=True)}"
        delen.append(f"{OORZAAKWOORDEN[oorzaak]} ({getal(aantal, teken=True)}; {alleen})")
    return opsomming(delen)


def _op_grootte(stappen: Mapping[_Stap, int]) -> list[tuple[_Stap, int]]:
    return sorted(stappen.items(), key=lambda deel: -abs(deel[1]))


def telzin(plannen: Sequence[Planwijziging]) -> str:
    """How many plans changed, and how: 'Van de 33 plannen veranderden er 11: 10 in beide lijsten, 1 nieuw.'"""
    anders = [plan for plan in plannen if veranderd(plan)]
    if len(plannen) == 1:
        hoe = ": " + VERBANDWOORDEN[anders[0].verband] if anders else " niet"
        return f"Het enige plan veranderde{hoe}."
    if not anders:
        return f"Van de {getal(len(plannen))} plannen veranderde er geen."
    telling: dict[Verband, int] = {}
    for plan in anders:
        telling[plan.verband] = telling.get(plan.verband, 0) + 1
    delen = opsomming([f"{getal(aantal)} {VERBANDWOORDEN[verband]}" for verband, aantal in telling.items()])
    veranderden = "veranderde" if len(anders) == 1 else "veranderden"
    return f"Van de {getal(len(plannen))} plannen {veranderden} er {getal(len(anders))}: {delen}."


def per_oorzaak(verklaring: Verklaring) -> dict[str, int]:
    """The steps from the old figure to the new one, by the name of the cause; up and down apart where it did both."""
    stappen = verklaring.stappen
    uit = {}
    for (oorzaak, erbij), aantal in _op_grootte(stappen):
        welke = f" ({'erbij' if erbij else 'eraf'})" if (oorzaak, not erbij) in stappen else ""
        uit[OORZAAKWOORDEN[oorzaak] + welke] = aantal
    return uit


def per_plan(verklaring: Verklaring, hoogstens: int = 15) -> dict[str, int]:
    """The same by plan: what makes most, and the others together as the last step."""
    plannen = [(plan.naam, sum(deel.values())) for plan, deel in verklaring.per_plan]
    plannen = sorted(((naam, aantal) for naam, aantal in plannen if aantal), key=lambda paar: -abs(paar[1]))
    uit: dict[str, int] = {}
    for nummer, (naam, aantal) in enumerate(plannen):
        los = nummer < hoogstens or len(plannen) == hoogstens + 1
        stap = naam if los else f"{getal(len(plannen) - hoogstens)} andere plannen"
        uit[stap] = uit.get(stap, 0) + aantal
    return {stap: aantal for stap, aantal in uit.items() if aantal}  # plans may share a name and cancel


@dataclass(frozen=True)
class Verklaringsregel:
    """What one cause in one plan did to the figure, with what the homes were and became in words."""

    plan: Planwijziging
    oorzaak: Oorzaak
    effect: int
    van: str
    naar: str
    oud: frozenset[Toestand]  # of the homes in the old list, for their cells
    nieuw: frozenset[Toestand]


def verklaringsregels(verklaring: Verklaring) -> list[Verklaringsregel]:
    """One row per plan and cause, what makes most of it first; together they are the difference."""
    rijen = [rij for plan, _ in verklaring.per_plan for rij in _van_plan(plan, verklaring)]
    return sorted(rijen, key=lambda rij: -abs(rij.effect))


def _van_plan(plan: Planwijziging, verklaring: Verklaring) -> Iterator[Verklaringsregel]:
    per_oorzaak: dict[Oorzaak, list[Wissel]] = {}
    for wissel in plan.wissels(verklaring.telt):
        if wissel.effect:
            per_oorzaak.setdefault(wissel.oorzaak, []).append(wissel)
    for oorzaak, wissels in per_oorzaak.items():
        effect = sum(wissel.effect for wissel in wissels)
        if effect:
            van, naar = (_woorden(wissels, kant) for kant in (0, 1))
            begin = frozenset(w.begin for w in wissels if w.begin)
            yield Verklaringsregel(
                plan, oorzaak, effect, van, naar, begin, frozenset(w.eind for w in wissels if w.eind)
            )


def _woorden(wissels: Sequence[Wissel], kant: int) -> str:
    """What the homes were (0) or became (1): each with its number where they are not all the same."""
    aantallen: dict[str, int] = {}
    for wissel in wissels:
        tekst = van_naar(wissel)[kant]
        aantallen[tekst] = aantallen.get(tekst, 0) + wissel.woningen
    if len(aantallen) == 1:
        return next(iter(aantallen))
    return "; ".join(f"{getal(aantal)}: {tekst}" for tekst, aantal in aantallen.items())
