"""The slide of one subject: its conclusion, verdict and value, chart or table, source, and notes for the speaker."""

from typing import Final

import pandas as pd
from pptx.slide import Slide

from prestatiemonitor.exports.dia.figuurdia import figuurdias
from prestatiemonitor.exports.dia.grafiek import MEESTE, Grafiekdeel
from prestatiemonitor.exports.dia.maat import EMU, REGEL, breedte, hoogte, kort_tot
from prestatiemonitor.exports.dia.notatie import getaltekst
from prestatiemonitor.exports.dia.notities import aaneen, notities_van
from prestatiemonitor.exports.dia.presentatie import Presentatie
from prestatiemonitor.exports.dia.stijl import srgb
from prestatiemonitor.exports.dia.tabel import kolommen_van, rijen_van, verdeel, zet_tabel
from prestatiemonitor.exports.dia.tekst import Alinea, Stukje, alinea
from prestatiemonitor.exports.dia.vlak import Vlak
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.stuk import Grafiek, Onderwerp, alleen_tabel

_KLEIN: Final = 12
_LEES: Final = 14
_HOOGST: Final = 4  # lines of one remark beside a chart
_PIL: Final = 16
_KOLOMMEN: Final = ("Afspraak", "Partij", "Periode", "Waarde", "Norm", "Eenheid", "Oordeel")
_VORMEN: Final = {True: "Liggende staven", False: "Staande staven"}


def onderwerpdia(presentatie: Presentatie, onderwerp: Onderwerp, *, voorbeeld: bool) -> None:
    """Put one subject down; without a chart its figures, and without figures what is missing; then its tables."""
    dia = presentatie.dia(onderwerp.conclusie or onderwerp.titel)
    bron = f"{VOORBEELD}. {onderwerp.bron}" if voorbeeld else onderwerp.bron
    links, rechts = presentatie.zet_bron(dia, bron, presentatie.inhoud).splits()
    _zet_oordeel(presentatie, dia, onderwerp, rechts)
    if onderwerp.grafiek is not None and _te_tekenen(onderwerp.grafiek):
        titel = f"{onderwerp.titel} ({_eenheid(onderwerp.grafiek.eenheid)})"
        deel = Grafiekdeel(onderwerp.grafiek, titel, presentatie.stijl)
        alt = alt_van(onderwerp.grafiek, f"{onderwerp.titel}. {onderwerp.conclusie}")
        if getoond := onderwerp.grafiek.getoond:
            deel_van = "; ".join(filter(None, (getoond, onderwerp.rest)))
            links = presentatie.zet_bron(dia, f"{deel_van}.", links, naam="Onderschrift")
        presentatie.zet_grafiek(dia, links, deel, alt)
    else:
        _zet_cijfers(presentatie, dia, onderwerp, links)
    presentatie.notities.zet(dia, notities_van(onderwerp))
    for figuur in alleen_tabel(onderwerp):
        figuurdias(presentatie, figuur, bron=bron, rest=onderwerp.rest)


def alt_van(grafiek: Grafiek, zin: str) -> str:
    """The alternative text of a chart: its form, what it shows, and its figures."""
    regels = []
    for n, categorie in enumerate(grafiek.categorieen):
        waarden = ((reeks.naam, getaltekst(reeks.waarden[n], grafiek.eenheid)) for reeks in grafiek.reeksen)
        bekend = ", ".join(f"{naam} {waarde}" for naam, waarde in waarden if waarde)
        regels.append(f"{categorie}: {bekend or 'geen gegevens'}")
    deel = f" Dit zijn {grafiek.getoond}." if grafiek.getoond else ""
    return f"{_VORMEN[grafiek.liggend]}. {zin} Cijfers: {'; '.join(regels)}.{deel}"


def _eenheid(eenheid: str) -> str:
    return "percentage" if eenheid == "aandeel" else eenheid


def _te_tekenen(grafiek: Grafiek) -> bool:
    bekend = any(waarde is not None for reeks in grafiek.reeksen for waarde in reeks.waarden)
    return bekend and 0 < len(grafiek.categorieen) <= MEESTE


def _zet_oordeel(presentatie: Presentatie, dia: Slide, onderwerp: Onderwerp, vlak: Vlak) -> None:
    """Beside the chart: where it is agreed, the verdict in sign, word and colour, the value, and what goes with it."""
    breed = presentatie.ruimte(vlak)[0]
    stijl = presentatie.stijl
    waar = kort_tot(f"{onderwerp.waar}. {onderwerp.thema}".strip(". "), _KLEIN, (breed, 2 * _KLEIN * REGEL))
    y = vlak.y
    if waar:
        hoog = round((hoogte([waar], _KLEIN, breed) + 8) * EMU)
        presentatie.vak(dia, "Afspraak", Vlak(vlak.x, y, vlak.breed, hoog), [alinea(waar, _KLEIN, kleur=stijl.gedempt)])
        y += hoog
    oordeel = f"{onderwerp.oordeel.teken} {onderwerp.oordeel.woord}"
    pil = min(vlak.breed, round((breedte(oordeel, _PIL) * 1.1 * presentatie.letter + 28) * EMU))
    wit = Stukje(oordeel, srgb("#FFFFFF"), vet=True)
    plek = Vlak(vlak.x, y, pil, 32 * EMU)
    presentatie.vak(dia, "Oordeel", plek, [Alinea((wit,), _PIL)], grond=srgb(onderwerp.oordeel.kleur))
    rest = vlak.vanaf(plek.onder + 10 * EMU)
    presentatie.vak(dia, "Toelichting", rest, _toelichting(onderwerp, presentatie.ruimte(rest), stijl.gedempt))


def _toelichting(onderwerp: Onderwerp, ruimte: tuple[float, float], gedempt: str) -> list[Alinea]:
    """What fits beside the chart, the most important first; the notes have all of it."""
    kanttekeningen = " ".join(onderwerp.kanttekeningen)
    delen = (
        (onderwerp.waarde, 20, True, ""),
        (f"Norm: {onderwerp.norm}" if onderwerp.norm else "", 14, False, ""),
        (onderwerp.verwacht, 14, False, ""),
        (onderwerp.sinds, 14, False, ""),
        (f"Onvolledig: {onderwerp.onvolledig}" if onderwerp.onvolledig else "", 12, False, ""),
        (f"Kanttekening: {kanttekeningen}" if kanttekeningen else "", 12, False, ""),
        (" ".join(onderwerp.weggelaten), 12, False, gedempt),
    )
    breed, over = ruimte
    gezet: list[Alinea] = []
    ingekort = False
    over -= _KLEIN * REGEL  # for that last line
    for tekst, maat, vet, kleur in delen:
        if not tekst:
            continue
        hoog = min(over, _HOOGST * maat * REGEL)
        past = kort_tot(tekst, maat * (1.08 if vet else 1), (breed, hoog)) if over >= maat * REGEL else ""
        if past:
            gezet.append(alinea(past, maat, kleur=kleur, vet=vet, na=6))
            over -= hoogte([past], maat * (1.08 if vet else 1), breed, tussen=6)
        ingekort |= past != tekst
    return [*gezet, alinea("Meer staat in de notities.", _KLEIN, kleur=gedempt)] if ingekort else gezet


def _zet_cijfers(presentatie: Presentatie, dia: Slide, onderwerp: Onderwerp, vlak: Vlak) -> None:
    """Without a chart: its figures, else the steps that make the value, else what it says and what is missing."""
    tabel = _cijfertabel(onderwerp.cijfers)
    if len(tabel) < 2 and len(onderwerp.stappen) > 1:
        stappen = [(naam, getaltekst(waarde, onderwerp.eenheid)) for naam, waarde in onderwerp.stappen]
        tabel = pd.DataFrame(stappen, columns=["Zo is het opgebouwd", _eenheid(onderwerp.eenheid)])
    if len(tabel) < 2:
        presentatie.vak(dia, "Uitleg", vlak, _uitleg(onderwerp, presentatie.ruimte(vlak)))
        return
    koppen, rijen = rijen_van(presentatie, tabel)
    kolommen = kolommen_van(koppen, rijen, presentatie.ruimte(vlak)[0])
    pagina = verdeel(koppen, rijen, kolommen, vlak.punten[1] - 2 * _KLEIN * REGEL)[0]
    zet_tabel(presentatie, dia, vlak, [koppen, *pagina], kolommen, naam=onderwerp.titel)
    if rest := len(rijen) - len(pagina):
        slot = vlak.vanaf(vlak.onder - round(1.5 * _KLEIN * REGEL * EMU))
        meer = f"Nog {rest} {'regel staat' if rest == 1 else 'regels staan'} hier niet"
        meer = f"{'; '.join(filter(None, (meer, onderwerp.rest)))}."
        presentatie.vak(dia, "Meer", slot, [alinea(meer, _KLEIN, kleur=presentatie.stijl.gedempt)])


def _uitleg(onderwerp: Onderwerp, ruimte: tuple[float, float]) -> list[Alinea]:
    """In the place of figures: what is missing, what the figure says, and what was asked."""
    leeg = onderwerp.cijfers.empty or not onderwerp.waarde
    delen = (
        ("Wat er ontbreekt", (onderwerp.onvolledig or "Er zijn geen gegevens.") if leeg else ""),
        ("Wat dit cijfer zegt", aaneen(onderwerp.definitie)),
        ("Norm", "\n".join(onderwerp.normregels)),
        ("Verder bekend", "\n".join(onderwerp.verder)),
    )
    breed, over = ruimte
    gezet: list[Alinea] = []
    for kop, tekst in delen:
        if not tekst or over < 3 * _LEES * REGEL:
            continue
        past = kort_tot(tekst, _LEES, (breed, over - 2 * _LEES * REGEL - 6 * tekst.count("\n")))
        gezet += [alinea(kop, _LEES, vet=True, na=2), *(alinea(deel, _LEES, na=6) for deel in past.split("\n"))]
        over -= hoogte([kop, *past.split("\n")], _LEES, breed, tussen=6)
    return gezet


def _cijfertabel(cijfers: pd.DataFrame) -> pd.DataFrame:
    """The columns of the figures that a slide has room for, each value in its unit; empty columns are left out."""
    tabel = cijfers[[naam for naam in _KOLOMMEN if naam in cijfers]].copy()
    if "Eenheid" in tabel:
        eenheden = tabel["Eenheid"].tolist()
        for naam in ("Waarde", "Norm"):
            if naam in tabel:
                waarden = tabel[naam].astype(object).tolist()
                tabel[naam] = [getaltekst(w, str(e)) for w, e in zip(waarden, eenheden, strict=True)]
        tabel["Eenheid"] = [("" if e == "aandeel" else e) for e in eenheden]
    if "Partij" in tabel and tabel["Partij"].nunique() == 1:
        tabel = tabel.drop(columns="Partij")
    leeg = [naam for naam in tabel if not any(str(w).strip() for w in tabel[naam].tolist() if w is not None)]
    return tabel.drop(columns=leeg)
