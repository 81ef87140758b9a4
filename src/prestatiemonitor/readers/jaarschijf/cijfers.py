"""One figure of a table with all that the texts around it say; what they leave open or contradict is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.jaarschijf.duiden import Kenmerken, als_doelgroep
from prestatiemonitor.readers.jaarschijf.lagen import Laag, Lagen
from prestatiemonitor.readers.woorden.jaarschijfwoorden import Maat, jaarschijfwoorden

Soort = Literal["toewijzingen", "kerncijfers"]
_PARTIJ, _JAAR, _DEEL = "partij", "jaar", "deel van het jaar"


@dataclass(frozen=True)
class Cijfer:
    """One figure: where it stands and what it counts."""

    rij: int
    kolom: int
    soort: Soort
    partij: str | None = None
    jaar: int | None = None
    deel: str | None = None
    cumulatief: bool = False
    post: str | None = None
    groep: str | None = None
    doelgroep: str | None = None
    maat: Maat | None = None
    eenheid: str | None = None
    totaal: bool = False
    aandeel: bool = False
    procent: bool = False  # the texts say that it is a percentage
    procent_zeker: bool = False  # an assignment says so, or that it is a share
    telt_mee: bool = False  # an assignment says that this is no total
    als_totaal: bool = False  # an assignment says that it is one
    onbekende_groep: bool = False  # under urgent groups, and not in the list of these
    label: str = ""
    banner: tuple[int, int] | None = None


@dataclass(frozen=True)
class Vraag:
    """What keeps a figure from being read: what to ask, and at which cell."""

    soort: Literal["rij", "kolom", "tegenstrijdig", "deel", "niet"]
    plek: tuple[int, int]
    gevonden: str
    wat: str = ""


def duid_cijfer(lagen: Lagen, rij: int, kolom: int, *, procent: bool) -> Cijfer | Vraag:
    """What the figure in a cell counts, or what must be asked before it can be read."""
    labels, koppen = lagen.rijen[rij].lagen, lagen.kolommen[kolom] or ()
    sterk = [*labels, *koppen]
    for laag in sterk:
        if laag.wat.reden:
            return Vraag("niet", laag.plek, laag.wat.tekst, laag.wat.reden)
    for laag in [*sterk, *lagen.banners[rij]]:
        if laag.wat.onduidelijk:
            return Vraag("deel", laag.plek, laag.wat.tekst)
    banners = lagen.banners[rij]
    partij = _enige("partij", _PARTIJ, sterk, banners)
    jaar = _enige("jaar", _JAAR, sterk, banners)
    deel = _enige("deel", _DEEL, sterk, banners)
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
        aandeel=procent or any(laag.wat.aandeel for laag in (*sterk, *banners)),
        procent=any(laag.wat.procent for laag in (*sterk, *banners, *lagen.titels)),
        procent_zeker=any(laag.wat.toegewezen and laag.wat.aandeel for laag in sterk),
        telt_mee=keuze == "telt mee",
        als_totaal=keuze == "totaal",
        eenheid=next((wat.eenheid for wat in alles if wat.eenheid), None),
        label=" ".join(laag.wat.tekst for laag in labels) or " ".join(laag.wat.tekst for laag in koppen),
        banner=next((laag.plek for laag in banners), None),
    )
    if basis.cumulatief and basis.deel == "2":
        basis = replace(basis, deel="heel")
    if basis.deel is None and any(laag.wat.onduidelijk and laag.wat.jaar for laag in lagen.titels):
        titel = next(laag for laag in lagen.titels if laag.wat.onduidelijk and laag.wat.jaar)
        return Vraag("deel", titel.plek, titel.wat.tekst)
    return _duid_onderwerp(lagen, basis, labels, koppen)


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
            return _onbekend(laag, labels)
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
        return _onbekend(
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
        if not maat.doelgroepen or doelgroep:
            return _onbekend(laag, labels)
        doelgroep = _doelgroep_van(laag, maat)
    partij = basis.partij or (None if basis.totaal and maat.partij is None else maat.partij)
    eenheid = maat.eenheid or basis.eenheid or ("aandeel" if basis.aandeel else None)
    totaal = basis.totaal and maat.soort != "aandeel"
    return replace(
        basis, soort="kerncijfers", maat=maat, doelgroep=doelgroep, partij=partij, eenheid=eenheid, totaal=totaal
    )


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
    rest = next((laag for laag in sterk if laag.wat.rest), None)
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
        return _onbekend(groepen[0][0], labels)  # other urgent ones, or the end of the urgent ones
    if groep is None and hint and hint.groep and not basis.totaal:
        groep = hint.groep
    if rest is not None:
        bekend = jaarschijfwoorden().onder_urgent.neem(rest.wat.rest)[1]
        if groep != "urgent" or doelgroep or rest.wat.groep:
            return _onbekend(rest, labels)
        doelgroep, onbekend = als_doelgroep(rest.wat.tekst), not bekend
    if groep is None and post is None:
        if any(laag.wat.post for laag in sterk) or (hint and hint.post) or basis.totaal or basis.aandeel:
            post = "vrijgekomen" if hint and hint.post == "vrijgekomen" and not basis.totaal else "toegewezen"
        else:
            leeg = Laag((basis.rij, basis.kolom), Kenmerken())
            return _onbekend(
                next((x for x in labels if not x.wat.zegt_iets), next(iter([*labels, *koppen]), leeg)), labels
            )
    bekend_als = {partij.code for partij in load_afspraken().partijen} - {c.code for c in load_afspraken().corporaties}
    if basis.partij in bekend_als:
        basis = replace(basis, partij=None)  # only corporations allot homes; the gemeente is all of them
    return replace(basis, post=post or "toegewezen", groep=groep, doelgroep=doelgroep, onbekende_groep=onbekend)


def _onbekend(laag: Laag, labels: Sequence[Laag]) -> Vraag:
    return Vraag("rij" if laag in labels or not laag.wat.tekst else "kolom", laag.plek, laag.wat.tekst)


SOORT_VAN_VRAAG = {
    "rij": ms.CIJFER_ONBEKEND,
    "kolom": ms.KOLOM_ONBEKEND,
    "tegenstrijdig": ms.CIJFER_TEGENSTRIJDIG,
    "deel": ms.DEEL_VAN_JAAR,
    "niet": ms.CIJFER_GEEN_STAND,
}
