"""Homes that came free or were allotted: which of the two, and to which group."""

from collections.abc import Sequence
from dataclasses import replace

from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Vraag, onbekend_bij
from prestatiemonitor.readers.jaarschijf.duiden import Kenmerken, als_doelgroep
from prestatiemonitor.readers.jaarschijf.lagen import Laag, Lagen
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden


def duid_toewijzing(
    lagen: Lagen, basis: Cijfer, labels: Sequence[Laag], koppen: Sequence[Laag], context: Kenmerken | None
) -> Cijfer | Vraag:
    """Of which group an allocation is, or what came free; what contradicts or is not known is asked."""
    sterk = [*labels, *koppen]
    groepen = [(laag, laag.wat.groep) for laag in sterk if laag.wat.groep]
    namen, deelgroep = _namen_van(groepen)
    post = next((laag.wat.post for laag in sterk if laag.wat.post == "vrijgekomen"), None)
    doelgroep = deelgroep or next((laag.wat.doelgroep for laag in sterk if laag.wat.doelgroep), None)
    banner = next((laag.wat for laag in lagen.banners[basis.rij] if laag.wat.over_toewijzingen), None)
    rest = next((laag for laag in (*koppen, *labels) if laag.wat.rest), None)
    if len(namen) > 1 or (namen and post):
        teksten = " en ".join(dict.fromkeys(f"‘{laag.wat.tekst}’" for laag in sterk if laag.wat.over_toewijzingen))
        return Vraag("tegenstrijdig", sterk[0].plek, teksten, "groep")
    groep = next(iter(namen), None)
    hint = (banner or context) if post is None else None
    onbekend = False
    onder_urgent = banner.groep == "urgent" if banner else _alleen_urgenten(lagen, context)
    if groep == "overig" and not any(laag.wat.toegewezen for laag, _ in groepen) and onder_urgent:
        return onbekend_bij(groepen[0][0], labels)  # other urgent ones, or the end of the urgent ones
    som = rest is not None and any(laag.wat.totaal for laag in (labels if rest in koppen else koppen))
    if (
        groep is None and hint and hint.groep and (not basis.totaal or som)
    ):  # a total of what a text below ‘Urgent’ names
        groep = hint.groep
    if rest is not None:
        as_ = labels if rest in labels else koppen  # a group beside it, above it or on a line above names its parts
        erboven = not namen or any(laag.wat.groep == "urgent" for laag in as_)
        if groep != "urgent" or doelgroep or rest.wat.groep or rest.wat.rest in lagen.kernen or not erboven:
            return onbekend_bij(rest, labels)
        onbekend = not jaarschijfwoorden().onder_urgent.neem(rest.wat.rest)[1]
        doelgroep = als_doelgroep(rest.wat.tekst)
    if groep is None and post is None:
        post = _post_van(basis, sterk, hint)
        if post is None:
            return _onbekend(basis, labels, koppen)
    if basis.partij in lagen.geen_verhuurders:
        basis = replace(basis, partij=None)  # only corporations allot homes; the gemeente is all of them
    return replace(basis, post=post or "toegewezen", groep=groep, doelgroep=doelgroep, onbekende_groep=onbekend)


def _alleen_urgenten(lagen: Lagen, context: Kenmerken | None) -> bool:
    """Whether the title of a table says that its groups are urgent ones, and no row or column is of regular ones."""
    if context is None or context.groep != "urgent":
        return False
    teksten = [laag for rij in lagen.rijen.values() for laag in rij.lagen]
    teksten += [laag for kop in lagen.kolommen.values() for laag in kop or ()]
    return not any(laag.wat.groep == "regulier" for laag in teksten)


def _namen_van(groepen: Sequence[tuple[Laag, str]]) -> tuple[set[str], str | None]:
    """The groups that are named; what a column or row under ‘Urgent’ is called is its group of people."""
    namen = {groep for _, groep in groepen}
    if "urgent" not in namen or len(namen) == 1 or not namen <= {"urgent", "overig", "statushouders"}:
        return namen, None
    laag = next(laag for laag, groep in groepen if groep != "urgent")
    return {"statushouders"} if "statushouders" in namen else {"urgent"}, als_doelgroep(laag.wat.tekst)


def _post_van(basis: Cijfer, sterk: Sequence[Laag], hint: Kenmerken | None) -> str | None:
    """What a figure without a group counts: what came free or what was allotted; None where nothing says either."""
    if not (any(laag.wat.post for laag in sterk) or (hint and hint.post) or basis.totaal or basis.aandeel):
        return None
    return "vrijgekomen" if hint and hint.post == "vrijgekomen" and not basis.totaal else "toegewezen"


def _onbekend(basis: Cijfer, labels: Sequence[Laag], koppen: Sequence[Laag]) -> Vraag:
    """The question at the first text that says nothing, else at the first text, else at the figure."""
    leeg = Laag((basis.rij, basis.kolom), Kenmerken())
    vreemd = next((laag for laag in labels if not laag.wat.zegt_iets), None)
    return onbekend_bij(vreemd or next(iter([*labels, *koppen]), leeg), labels)
