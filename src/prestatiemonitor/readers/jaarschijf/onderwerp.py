"""What a figure of a jaarschijf is about: an allocation, or another figure of a maat and a group."""

from collections.abc import Sequence
from dataclasses import replace

from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Vraag, onbekend_bij
from prestatiemonitor.readers.jaarschijf.duiden import Kenmerken, als_doelgroep
from prestatiemonitor.readers.jaarschijf.lagen import Laag, Lagen
from prestatiemonitor.readers.jaarschijf.toewijzing import duid_toewijzing
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import Maat, jaarschijfwoorden


def duid_onderwerp(lagen: Lagen, basis: Cijfer, labels: Sequence[Laag], koppen: Sequence[Laag]) -> Cijfer | Vraag:
    """Whether it is an allocation or another figure, and of which group or which maat."""
    sterk = [*labels, *koppen]
    maten = {laag.wat.maat for laag in sterk if laag.wat.maat}
    if any(laag.wat.prognose for laag in sterk) and not maten:
        if any(laag.wat.post == "vrijgekomen" for laag in sterk):
            maten = {next(m for m in jaarschijfwoorden().maten if m.naam == "verwachte_vrijkomende_woningen")}
        else:
            laag = next(laag for laag in sterk if laag.wat.prognose)
            return onbekend_bij(laag, labels)
    if len(maten) > 1:
        teksten = " en ".join(f"‘{laag.wat.tekst}’" for laag in sterk if laag.wat.maat)
        return Vraag("tegenstrijdig", sterk[0].plek, teksten, "maat")
    if maten:
        return _kerncijfer(basis, maten.pop(), labels, koppen, sterk)
    erboven = [*lagen.banners[basis.rij], *lagen.titels]
    context = next((laag.wat for laag in erboven if laag.wat.maat or laag.wat.over_toewijzingen), None)
    over_groepen = any(laag.wat.over_toewijzingen for laag in sterk)
    if context and context.maat and (context.maat.doelgroepen or not over_groepen):
        return _kerncijfer(basis, context.maat, labels, koppen, sterk)
    if basis.eenheid == "personen" or (context and context.maat and not any(laag.wat.post for laag in sterk)):
        return onbekend_bij(
            next((laag for laag in labels), koppen[0] if koppen else Laag((basis.rij, basis.kolom), Kenmerken())),
            labels,
        )
    return duid_toewijzing(lagen, basis, labels, koppen, context)


def _kerncijfer(
    basis: Cijfer, maat: Maat, labels: Sequence[Laag], koppen: Sequence[Laag], sterk: Sequence[Laag]
) -> Cijfer | Vraag:
    """Another figure than of allocations: of a maat, and of the group that a text beside it names."""
    doelgroep = maat.doelgroep
    for laag in sterk:
        rest = laag.wat.rest or laag.wat.groep or (laag.wat.totaal and maat.soort == "aandeel")
        if not rest:
            continue
        if not maat.doelgroepen or doelgroep or _telt_iets_anders(laag):
            return onbekend_bij(laag, labels)
        doelgroep = _doelgroep_van(laag, maat)
    partij = basis.partij or (None if basis.totaal and maat.partij is None else maat.partij)
    eenheid = maat.eenheid or basis.eenheid or ("aandeel" if basis.aandeel else None)
    totaal = basis.totaal and maat.soort != "aandeel"
    return replace(
        basis,
        soort="kerncijfers",
        maat=maat,
        doelgroep=doelgroep,
        partij=partij,
        partij_aangenomen=basis.partij is None and partij is not None,
        eenheid=eenheid,
        totaal=totaal,
    )


def _telt_iets_anders(laag: Laag) -> bool:
    """‘Gemiddeld aantal reacties’ below a title about success rates is no group of people."""
    anders = jaarschijfwoorden().kerncijfers["geen_doelgroep"]["woorden"]
    return not laag.wat.toegewezen and not laag.wat.maat and bool(set(plat(laag.wat.tekst).split()) & set(anders))


def _doelgroep_van(laag: Laag, maat: Maat) -> str:
    """The group as written: the text without the words for the maat."""
    if laag.oorspronkelijk and maat.naam == "overig":
        return laag.oorspronkelijk
    if laag.wat.maat is None:
        return als_doelgroep(laag.wat.tekst)
    woorden = laag.wat.tekst.split()
    weg = jaarschijfwoorden().maatnamen
    over = [woord for woord in woorden if not weg.neem(woord.lower().strip(":-–(),"))[1]]
    return " ".join(over).replace("(%)", "").strip(" :-–()%") or laag.wat.rest
