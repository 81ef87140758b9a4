"""What the names of sheets say of the forms on them: hard or soft, a planstatus, a kern, a corporation."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.bestand.herschikken import Cel
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.planlijst.opschriften import van_blad
from prestatiemonitor.readers.vormen.formulier import Formulier, Invoer
from prestatiemonitor.readers.woorden.cellen import is_leeg

_KOP = {"planstatus": "Planstatus", "hardheid": "Hardheid", "kern": "Kern", "corporatie": "Corporatie"}
_VELD = {"planstatus": "planstatus_bron"}


def vul_opschriften_in(formulieren: Sequence[Formulier], indelingen: Mapping[str, Bladindeling]) -> None:
    """Let what a sheet is called, or was said to go for it, go for the forms on it that do not give it themselves.

    Only where the forms stand on several sheets; the list made of those on one sheet has the name of that sheet. The
    gemeente is no kern, except beside other kernen.
    """
    geldt = {naam: {**van_blad(naam), **indeling.geldt} for naam, indeling in indelingen.items()}
    if len(geldt) < 2:
        return
    kernen = {eigen["kern"] for eigen in geldt.values() if "kern" in eigen}
    for formulier in formulieren:
        naam = formulier.invoer[0].koppen[0].blad.naam
        gezegd = indelingen[naam].geldt if naam in indelingen else {}
        for veld, waarde in geldt.get(naam, {}).items():
            is_gemeente = veld == "kern" and veld not in gezegd and kernen == {load_afspraken().gemeente}
            if veld in _KOP and not is_gemeente:
                _vul(formulier, veld, waarde)


def _vul(formulier: Formulier, veld: str, waarde: str) -> None:
    eigen = [i for i, e in enumerate(formulier.invoer) if e.duiding.naam == _VELD.get(veld, veld)]
    if any((cel := formulier.invoer[i].waarde) and not is_leeg(cel.waarde) for i in eigen):
        return
    plek = formulier.invoer[eigen[0] if eigen else 0].koppen[0]
    gezegd = Cel(plek.blad, plek.rij, plek.kolom, waarde)
    if eigen:
        formulier.invoer[eigen[0]] = replace(formulier.invoer[eigen[0]], waarde=gezegd)
    else:
        formulier.invoer.append(Invoer((Cel(plek.blad, plek.rij, plek.kolom, _KOP[veld]),), gezegd))
