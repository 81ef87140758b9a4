"""One figure of a table with all that the texts around it say; what they leave open or contradict is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Vraag, onbekend_bij
from prestatiemonitor.readers.jaarschijf.duiden import Kenmerken, als_doelgroep
from prestatiemonitor.readers.jaarschijf.eenheden import procenttitel, vraag_eenheid
from prestatiemonitor.readers.jaarschijf.lagen import Laag, Lagen
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import Maat, jaarschijfwoorden


def duid_cijfer(lagen: Lagen, rij: int, kolom: int, *, procent: bool) -> Cijfer | Vraag:
    """What the figure in a cell counts, or what must be asked before it can be read."""
    labels, koppen = lagen.rijen[rij].lagen, lagen.kolommen[kolom] or ()
    sterk = [*labels, *koppen]
    if vraag := _vraag_vooraf(labels, koppen, lagen.banners[rij]):
        return vraag
    banners = lagen.banners[rij]
    partij = _enige("partij", "partij", sterk, banners)
    jaar = _enige("jaar", "jaar", sterk, banners)
    deel = _enige("deel", "deel van het jaar", sterk, banners)
    for gevonden in (partij, jaar, deel):
        if isinstance(gevonden, Vraag):
            return gevonden
    alles = [laag.wat for laag in (*sterk, *banners, *lagen.titels)]
    achter = [*(laag.wat for laag in lagen.titels), *lagen.achtergrond]
    keuze = lagen.rijen[rij].keuze
    basis = Cijfer(
        rij,
        kolom,
        "toewijzingen",
        partij=_eerste("partij", partij, achter),
        jaar=_eerste("jaar", jaar, achter),
        deel=_eerste("deel", deel, achter),
        cumulatief=any(wat.cumulatief for wat in alles),
        totaal=keuze == "totaal"
        or (keuze != "telt mee" and any(laag.wat.totaal and laag.wat.deel != "heel" for laag in sterk)),
        aandeel=procent
        or any(laag.wat.aandeel for laag in (*sterk, *banners))
        or procenttitel(lagen, sterk) is not None,
        procent=any(laag.wat.procent for laag in (*sterk, *banners, *lagen.titels)),
        promille=any(laag.wat.promille for laag in (*sterk, *banners, *lagen.titels)),
        procent_zeker=any(laag.wat.toegewezen and laag.wat.aandeel for laag in sterk),
        telt_mee=keuze == "telt mee",
        als_totaal=keuze == "totaal",
        eenheid=next((wat.eenheid for wat in alles if wat.eenheid), None),
        label=" ".join(laag.wat.tekst for laag in labels) or " ".join(laag.wat.tekst for laag in koppen),
        banner=next((laag.plek for laag in banners), None),
    )
    if basis.cumulatief and basis.deel == "2":
        basis = replace(basis, deel="heel")
    if basis.deel is None and (vraag := _onduidelijk_blad(lagen, eigen_jaar=jaar is not None)):
        return vraag
    gelezen = _duid_onderwerp(lagen, basis, labels, koppen)
    vraag = vraag_eenheid(lagen, gelezen, labels, koppen) if isinstance(gelezen, Cijfer) else None
    return vraag or gelezen


def _vraag_vooraf(labels: Sequence[Laag], koppen: Sequence[Laag], banners: Sequence[Laag]) -> Vraag | None:
    """What keeps a figure from being read whatever it counts: a norm, a part of a year, a sentence above it."""
    for laag in (*labels, *koppen):
        if laag.wat.reden:
            return Vraag("niet", laag.plek, laag.wat.tekst, laag.wat.reden)
    for laag in banners:
        if laag.wat.is_zin:
            return Vraag("tussen", laag.plek, laag.wat.tekst)
    for laag in (*koppen, *labels, *banners):
        if laag.wat.onduidelijk:
            return Vraag("deel" if laag in koppen else "rij", laag.plek, laag.wat.tekst)
    return None


def _onduidelijk_blad(lagen: Lagen, *, eigen_jaar: bool) -> Vraag | None:
    """A title, or the name of the sheet where the year comes from, that can be of a part of the year."""
    titel = next((laag for laag in lagen.titels if laag.wat.onduidelijk and laag.wat.jaar), None)
    if titel:
        return Vraag("blad", titel.plek, titel.wat.tekst)
    if eigen_jaar or any(laag.wat.jaar for laag in lagen.titels):
        return None
    bron = next((wat for wat in lagen.achtergrond if wat.jaar is not None), None)
    if bron is None or not bron.onduidelijk:
        return None
    tabel = lagen.tabel
    plek = tabel.koprijen[0] if tabel.koprijen else tabel.rijen[0], tabel.kolommen[0]
    return Vraag("blad", plek, bron.tekst)


def _enige(veld: str, wat: str, sterk: Sequence[Laag], banners: Sequence[Laag]) -> Any:
    """The one value that the texts beside and above a figure give; two that differ are asked."""
    gevonden = [(laag, getattr(laag.wat, veld)) for laag in (*sterk, *banners) if getattr(laag.wat, veld) is not None]
    waarden = {waarde for _, waarde in gevonden}
    if len(waarden) > 1:
        teksten = " en ".join(dict.fromkeys(f"‘{laag.wat.tekst}’" for laag, _ in gevonden))
        return Vraag("tegenstrijdig", gevonden[0][0].plek, teksten, wat)
    return waarden.pop() if waarden else None


def _eerste(veld: str, eigen: Any, achter: Iterable[Kenmerken]) -> Any:
    """The value found, else the first that the texts further away give."""
    if eigen is not None:
        return eigen
    return next((getattr(wat, veld) for wat in achter if getattr(wat, veld) is not None), None)


def _duid_onderwerp(lagen: Lagen, basis: Cijfer, labels: Sequence[Laag], koppen: Sequence[Laag]) -> Cijfer | Vraag:
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
    return _toewijzing(lagen, basis, labels, koppen, context)


def _kerncijfer(
    basis: Cijfer, maat: Maat, labels: Sequence[Laag], koppen: Sequence[Laag], sterk: Sequence[Laag]
) -> Cijfer | Vraag:
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
        basis, soort="kerncijfers", maat=maat, doelgroep=doelgroep, partij=partij, eenheid=eenheid, totaal=totaal
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


def _toewijzing(
    lagen: Lagen, basis: Cijfer, labels: Sequence[Laag], koppen: Sequence[Laag], context: Kenmerken | None
) -> Cijfer | Vraag:
    sterk = [*labels, *koppen]
    groepen = [(laag, laag.wat.groep) for laag in sterk if laag.wat.groep]
    namen = {groep for _, groep in groepen}
    post = next((laag.wat.post for laag in sterk if laag.wat.post == "vrijgekomen"), None)
    doelgroep = next((laag.wat.doelgroep for laag in sterk if laag.wat.doelgroep), None)
    banner = next((laag.wat for laag in lagen.banners[basis.rij] if laag.wat.over_toewijzingen), None)
    rest = next((laag for laag in (*koppen, *labels) if laag.wat.rest), None)
    if "urgent" in namen and namen <= {"urgent", "overig", "statushouders"} and len(namen) > 1:
        laag = next(laag for laag, groep in groepen if groep != "urgent")  # a column under ‘Urgent’
        doelgroep = als_doelgroep(laag.wat.tekst)
        namen = {"statushouders"} if "statushouders" in namen else {"urgent"}
    if len(namen) > 1 or (namen and post):
        teksten = " en ".join(dict.fromkeys(f"‘{laag.wat.tekst}’" for laag in sterk if laag.wat.over_toewijzingen))
        return Vraag("tegenstrijdig", sterk[0].plek, teksten, "groep")
    groep = next(iter(namen), None)
    hint = (banner or context) if post is None else None
    onbekend = False
    if (
        groep == "overig"
        and banner
        and banner.groep == "urgent"
        and not any(laag.wat.toegewezen for laag, _ in groepen)
    ):
        return onbekend_bij(groepen[0][0], labels)  # other urgent ones, or the end of the urgent ones
    if groep is None and hint and hint.groep and not basis.totaal:
        groep = hint.groep
    if rest is not None:
        as_ = labels if rest in labels else koppen  # a group beside it, above it or on a line above names its parts
        erboven = not namen or any(laag.wat.groep == "urgent" for laag in as_)
        kern = rest.wat.rest in lagen.kernen
        if groep != "urgent" or doelgroep or rest.wat.groep or kern or not erboven:
            return onbekend_bij(rest, labels)
        onbekend = not jaarschijfwoorden().onder_urgent.neem(rest.wat.rest)[1]
        doelgroep = als_doelgroep(rest.wat.tekst)
    if groep is None and post is None:
        post = _post_van(basis, sterk, hint)
        if post is None:
            leeg = Laag((basis.rij, basis.kolom), Kenmerken())
            vreemd = next((laag for laag in labels if not laag.wat.zegt_iets), None)
            return onbekend_bij(vreemd or next(iter([*labels, *koppen]), leeg), labels)
    if basis.partij in lagen.geen_verhuurders:
        basis = replace(basis, partij=None)  # only corporations allot homes; the gemeente is all of them
    return replace(basis, post=post or "toegewezen", groep=groep, doelgroep=doelgroep, onbekende_groep=onbekend)


def _post_van(basis: Cijfer, sterk: Sequence[Laag], hint: Kenmerken | None) -> str | None:
    """What a figure without a group counts: what came free or what was allotted; None where nothing says either."""
    if not (any(laag.wat.post for laag in sterk) or (hint and hint.post) or basis.totaal or basis.aandeel):
        return None
    return "vrijgekomen" if hint and hint.post == "vrijgekomen" and not basis.totaal else "toegewezen"
