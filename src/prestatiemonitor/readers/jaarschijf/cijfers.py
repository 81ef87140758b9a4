"""One figure of a table with all that the texts around it say; what they leave open or contradict is asked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Vraag
from prestatiemonitor.readers.jaarschijf.duiden import Kenmerken
from prestatiemonitor.readers.jaarschijf.eenheden import procenttitel, vraag_eenheid
from prestatiemonitor.readers.jaarschijf.lagen import Laag, Lagen
from prestatiemonitor.readers.jaarschijf.onderwerp import duid_onderwerp

_TUSSEN_HAAKJES = re.compile(r"\([^()]*?(\d+) ?%[^()]*\)")
_EIGEN = {"partij": "partij", "jaar": "jaar", "deel": "deel van het jaar"}


def duid_cijfer(lagen: Lagen, rij: int, kolom: int, *, procent: bool) -> Cijfer | Vraag:
    """What the figure in a cell counts, or what must be asked before it can be read."""
    labels, koppen = lagen.rijen[rij].lagen, lagen.kolommen[kolom] or ()
    sterk = [*labels, *koppen]
    if vraag := _vraag_vooraf(labels, koppen, lagen.banners[rij]):
        return vraag
    if vraag := _norm_zelf(lagen, rij, labels):
        return vraag
    banners = lagen.banners[rij]
    eigen = {veld: _enige(veld, wat, sterk, banners) for veld, wat in _EIGEN.items()}
    for gevonden in eigen.values():
        if isinstance(gevonden, Vraag):
            return gevonden
    alles = [laag.wat for laag in (*sterk, *banners, *lagen.titels)]
    achter = [*(laag.wat for laag in lagen.titels), *lagen.achtergrond]
    keuze = lagen.rijen[rij].keuze
    waarvan = next((laag for laag in sterk if laag.wat.waarvan and keuze != "telt mee"), None)
    basis = Cijfer(
        rij,
        kolom,
        "toewijzingen",
        **{veld: _eerste(veld, waarde, achter) for veld, waarde in eigen.items()},
        cumulatief=any(wat.cumulatief for wat in alles),
        totaal=_is_totaal(keuze, sterk),
        aandeel=procent
        or any(laag.wat.aandeel for laag in (*sterk, *banners))
        or procenttitel(lagen, sterk) is not None,
        procent=any(wat.procent for wat in alles),
        promille=any(wat.promille for wat in alles),
        procent_zeker=any(laag.wat.toegewezen and laag.wat.aandeel for laag in sterk),
        telt_mee=keuze == "telt mee",
        als_totaal=keuze == "totaal",
        eenheid=next((wat.eenheid for wat in alles if wat.eenheid), None),
        waarvan=waarvan.plek if waarvan else None,
        waarvan_tekst=waarvan.wat.tekst if waarvan else "",
        waarvan_deel=waarvan is not None and waarvan.wat.waarvan_deel,
        label=" ".join(laag.wat.tekst for laag in labels) or " ".join(laag.wat.tekst for laag in koppen),
        banner=next((laag.plek for laag in banners), None),
    )
    if basis.cumulatief and basis.deel == "2":
        basis = replace(basis, deel="heel")
    if basis.deel is None and (vraag := _onduidelijk_blad(lagen, eigen_jaar=eigen["jaar"] is not None)):
        return vraag
    gelezen = duid_onderwerp(lagen, basis, labels, koppen)
    vraag = vraag_eenheid(lagen, gelezen, labels, koppen) if isinstance(gelezen, Cijfer) else None
    return vraag or gelezen


def _is_totaal(keuze: str | None, sterk: Sequence[Laag]) -> bool:
    if keuze in ("totaal", "telt mee"):
        return keuze == "totaal"
    return any(laag.wat.totaal and laag.wat.deel != "heel" for laag in sterk)


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


def _norm_zelf(lagen: Lagen, rij: int, labels: Sequence[Laag]) -> Vraag | None:
    """Below ‘Urgent (max 30%)’ nothing but 30: that may be the maximum itself, and not how many there were."""
    for laag in labels:
        norm = _TUSSEN_HAAKJES.search(laag.wat.tekst)
        if norm is None or laag.wat.toegewezen or lagen.rijen[rij].keuze is not None:
            continue
        waarden = {lagen.blad.cellen[rij, k] for k in lagen.tabel.kolommen if lagen.blad.gevuld[rij, k]}
        if len(waarden) == 1 and waarden <= {float(norm[1]), float(norm[1]) / 100}:
            return Vraag("rij", laag.plek, laag.wat.tekst)
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
