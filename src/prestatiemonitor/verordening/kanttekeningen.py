"""What the verordening says against a decision that can still be recorded: the college may depart from it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.verordening.bedragen import euro
from prestatiemonitor.verordening.besluiten import CATEGORIEEN, SOORTEN, Besluit, uiterlijk, waarborgsom_som
from prestatiemonitor.verordening.besluitvoorstel import (
    PER_WONING,
    geregeld,
    sociaal_verrekend,
    tekorten,
    van_plan,
    voorgestelde_woningen,
)
from prestatiemonitor.verordening.toepassing import getal_op
from prestatiemonitor.verordening.toetsing import Toetsing

_GRENS: Final = MappingProxyType({"verrekenen": "verrekenen_tot_en_met", "afzien": "afzien_tot_en_met"})


def kanttekeningen(
    nieuw: Besluit,
    toetsing: Toetsing,
    verordening: Verordening,
    staand: Sequence[Besluit],
    ontvanger: Toetsing | None = None,
) -> tuple[str, ...]:
    """All that is to be said of a decision beside those that stand; `ontvanger` is the plan that takes the homes."""
    uit = list(_kanttekeningen(nieuw, toetsing, verordening, staand))
    if ontvanger is not None and nieuw.soort == "verrekenen":
        uit += overgenomen(ontvanger, [*staand, nieuw])
    return tuple(uit)


def overgenomen(toetsing: Toetsing, staand: Sequence[Besluit]) -> tuple[str, ...]:
    """Whether a plan holds the homes that it took over beside its own (art. 5 onder b), where it does not surely.

    Social homes are counted without the maximum for purchase: those of another plan may be for sale.
    """
    plan, over = toetsing.plan, dict.fromkeys(CATEGORIEEN, 0)
    for besluit in staand:
        if besluit.soort == "verrekenen" and besluit.ontvanger == plan.sleutel:
            for naam, aantal in (besluit.per_categorie or {}).items():
                over[naam] += aantal
    if any(over.values()) and not plan.woningen:
        return (f"van {plan.naam} is het aantal woningen niet bekend, en het neemt woningen over (art. 5 onder b)",)
    eigen, uit = {eis.id: eis.vereist for eis in toetsing.eisen}, []
    for naam, woord in CATEGORIEEN.items():
        heeft = plan.sociaal() if naam == "sociaal" else plan.midden(naam)
        nodig = eigen.get(naam, 0) + over[naam]
        som = f"{eigen.get(naam, 0)} eigen en {over[naam]} overgenomen (art. 5 onder b)"
        if over[naam] and heeft.mogelijk < nodig:
            uit.append(f"{plan.naam} heeft hoogstens {heeft.mogelijk} {woord} en moet er {nodig} hebben: {som}")
        elif over[naam] and heeft.zeker < nodig:
            uit.append(f"of {plan.naam} {nodig} {woord} heeft, is nog niet te zeggen: {som}")
    return tuple(uit)


def _kanttekeningen(
    nieuw: Besluit, toetsing: Toetsing, verordening: Verordening, staand: Sequence[Besluit]
) -> Iterator[str]:
    geldt, plan = toetsing.toepassing, toetsing.plan
    if nieuw.soort in _GRENS:
        if geldt.geldt == "nee":
            yield f"de verordening geldt niet voor dit plan: {geldt.reden} ({geldt.artikel})"
        naam = _GRENS[nieuw.soort]
        grens = getal_op(verordening, naam, nieuw.datum)
        if grens is not None and plan.zonder_zorg > grens:
            artikel = verordening.parameters[naam].artikel
            yield (
                f"het plan telt {plan.omvang}, en dit kan tot en met {grens} ({artikel}); leg dan ook "
                "maatwerk of de hardheidsclausule vast (art. 12 en 13)"
            )
        if geldt.geldt != "nee":
            yield from _meer_dan_tekort(nieuw, toetsing, staand)
    yield from _waarborgsom(nieuw, toetsing, staand)
    yield from _bedrag(nieuw, toetsing, verordening, staand)
    yield from _termijn(nieuw, verordening, staand, toetsing)


def _meer_dan_tekort(nieuw: Besluit, toetsing: Toetsing, staand: Sequence[Besluit]) -> Iterator[str]:
    """More homes of a kind than the plan falls short of, with what was decided on already (art. 5, art. 7)."""
    tekort, al, woorden = tekorten(toetsing), geregeld(toetsing, staand), dict(CATEGORIEEN)
    gevraagd = nieuw.per_categorie
    if gevraagd is None and nieuw.soort == "verrekenen":
        woorden = {"samen": "verplichte woningen"}
        tekort, al = {"samen": sum(tekort.values())}, {"samen": sum(al.values())}
    gevraagd = gevraagd or {next(iter(woorden)): nieuw.woningen or 0}
    for naam, aantal in gevraagd.items():
        if aantal > max(tekort[naam] - al[naam], 0):
            geweest = f", waarvan er al {al[naam]} zijn verrekend of afgezien" if al[naam] else ""
            yield f"het plan komt {tekort[naam]} {woorden[naam]} tekort{geweest}, en u vult er {aantal} in"


def _waarborgsom(nieuw: Besluit, toetsing: Toetsing, staand: Sequence[Besluit]) -> Iterator[str]:
    """Social homes are settled against a deposit, and only those (art. 5 onder d, art. 6 lid 1)."""
    sociaal = (nieuw.per_categorie or {}).get("sociaal", 0)
    if nieuw.soort == "verrekenen" and sociaal and not van_plan(staand, toetsing, "waarborgsom_betaald"):
        yield f"voor {sociaal} sociale woningen is nog geen waarborgsom vastgelegd (art. 5 onder d)"
    if nieuw.soort == "waarborgsom_betaald":
        verrekend = van_plan(staand, toetsing, "verrekenen")
        if not any(sociaal_verrekend(besluit, toetsing) for besluit in verrekend):
            yield "er staat voor dit plan geen verrekening van sociale woningen (art. 5 onder d)"


def _bedrag(nieuw: Besluit, toetsing: Toetsing, verordening: Verordening, staand: Sequence[Besluit]) -> Iterator[str]:
    """The amount beside that of the verordening: of its year, or else no less than the last that is known."""
    parameter = verordening.parameters.get(PER_WONING.get(nieuw.soort, ""))
    woningen = nieuw.woningen or voorgestelde_woningen(nieuw.soort, toetsing, staand) or 0
    if parameter is None or not nieuw.bedrag or not woningen:
        return
    eerder = Decimal(0)
    if nieuw.soort == "waarborgsom_betaald":
        eerder = waarborgsom_som(staand, toetsing.plan.sleutel, "betaald")
    samen, artikel = nieuw.bedrag + eerder, parameter.artikel
    gezegd = f"{euro(samen)} voor {woningen} sociale {'woning' if woningen == 1 else 'woningen'}"
    gezegd += f", met de {euro(eerder)} die al is gestort," if eerder else ""
    if (van_jaar := parameter.value_on(nieuw.datum)) is not None:
        if samen != van_jaar * woningen:
            yield f"{gezegd} is niet {woningen} × {euro(van_jaar)} = {euro(van_jaar * woningen)} ({artikel})"
        return
    bekend = [waarde for waarde in parameter.waarden if waarde.van <= nieuw.datum]
    if bekend and samen < (laatste := max(bekend, key=lambda waarde: waarde.van)).waarde * woningen:
        yield (
            f"{gezegd} is minder dan het laatst bekende bedrag, {woningen} × {euro(laatste.waarde)} "
            f"(van {laatste.van.year}, {artikel})"
        )


def _termijn(nieuw: Besluit, verordening: Verordening, staand: Sequence[Besluit], toetsing: Toetsing) -> Iterator[str]:
    """A deposit goes back when the homes came in time and lapses when they did not (art. 6 lid 2 and 3)."""
    if nieuw.soort not in ("waarborgsom_terug", "waarborgsom_vervallen"):
        return
    dagen = [
        dag
        for besluit in van_plan(staand, toetsing, "verrekenen")
        if (dag := uiterlijk(besluit, getal_op(verordening, "verrekenen_termijn", besluit.datum), staand))
    ]
    if not dagen:
        return
    laatste, artikel = max(dagen), SOORTEN[nieuw.soort].artikel
    if nieuw.soort == "waarborgsom_terug" and nieuw.datum > laatste:
        yield f"de termijn liep tot en met {laatste:%d-%m-%Y}; alleen wat op tijd is gebouwd, gaat terug ({artikel})"
    if nieuw.soort == "waarborgsom_vervallen" and nieuw.datum <= laatste:
        yield f"de termijn loopt nog tot en met {laatste:%d-%m-%Y}; daarvoor vervalt een waarborgsom niet ({artikel})"
