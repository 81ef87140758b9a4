"""Growth over the years of the agreement: against the norms of these years, and what those left must bring."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeigaten import niet_gemeld
from prestatiemonitor.indicators.groeiuitkomst import Vraag, groei_uitkomst
from prestatiemonitor.indicators.uitkomst import Stap, Uitkomst
from prestatiemonitor.indicators.woorden import getal, opsomming, woningen

NODIG = "nodig"
"""The kind of a Stap that tells what each year left must bring; it is no part of the value."""


def over_de_looptijd(groei: Groei, vraag: Vraag, partij: str, lijnen: Mapping[str, Decimal]) -> Iterator[Uitkomst]:
    """The growth over all years, and over the years with a norm where these are fewer and follow each other.

    Norms of years add up only where every year has one: what is realised in a year without a norm neither helps nor
    harms the others.
    """
    jaren = groei.moment.jaren
    alle = {jaar: groei.moment.norm(vraag.indicator, jaar, partij) for jaar in jaren}
    normen = {jaar: norm for jaar, norm in alle.items() if norm is not None}
    van, tot = (min(normen), max(normen)) if normen else (jaren[0], jaren[-1])
    heel = len(normen) in (0, len(jaren))
    zonder_norm = "" if heel else f"alleen voor {opsomming([str(jaar) for jaar in normen])} is er een norm"
    yield _uitkomst(groei, replace(vraag, zonder_norm=zonder_norm), partij, jaren, normen, lijnen)
    if not heel and 1 < len(normen) == tot - van + 1:
        yield _uitkomst(groei, vraag, partij, tuple(normen), normen, {})


def _uitkomst(
    groei: Groei,
    vraag: Vraag,
    partij: str,
    jaren: tuple[int, ...],
    normen: Mapping[int, Decimal],
    lijnen: Mapping[str, Decimal],
) -> Uitkomst:
    van, tot = jaren[0], jaren[-1]
    norm = sum(normen.values(), Decimal(0)) if normen and set(jaren) == set(normen) else None
    opgeteld = _opgeteld(groei, partij, jaren, normen)
    uitkomst = groei_uitkomst(groei, vraag, partij, van, tot, norm, lijnen={**lijnen, **opgeteld})
    te_gaan = [jaar for jaar in jaren if not groei.moment.compleet(jaar)]
    if norm is None or uitkomst.waarde is None or uitkomst.waarde >= norm or not te_gaan:
        return uitkomst
    if niet_gemeld(groei, groei.achter(partij), van, tot, alleen_hele_jaren=True):
        return uitkomst
    rest, wanneer = norm - uitkomst.waarde, opsomming([str(jaar) for jaar in te_gaan])
    per_jaar = f", gemiddeld {getal(rest / len(te_gaan))} per jaar in" if len(te_gaan) > 1 else " in"
    zin = f"voor {vraag.normnaam} {'is' if rest == 1 else 'zijn'} nog {woningen(rest)} nodig{per_jaar} {wanneer}"
    stap = Stap(f"nodig per jaar in {wanneer}", rest / len(te_gaan), NODIG, partij)
    return replace(uitkomst, stappen=(*uitkomst.stappen, stap), zin=f"{uitkomst.zin.removesuffix('.')}; {zin}.")


def _opgeteld(groei: Groei, partij: str, jaren: tuple[int, ...], normen: Mapping[int, Decimal]) -> dict[str, Decimal]:
    """Per year the norm and what was realised, added up from the first; the norm as far as each year has one."""
    lijnen, som = {}, Decimal(0)
    for jaar in jaren:
        if all(eerder in normen for eerder in range(jaren[0], jaar + 1)):
            som += normen[jaar]
            lijnen[f"norm_tot_en_met_{jaar}"] = som
        delen = groei.gerealiseerd(groei.achter(partij), jaren[0], jaar)
        if delen and jaar <= groei.moment.peildatum.year:
            lijnen[f"gerealiseerd_tot_en_met_{jaar}"] = Decimal(sum(delen.values()))
    return lijnen
