"""The raadsinformatiebrief as a Word document: the sentences, the charts with their text, tables, sources, receipt."""

from collections.abc import Mapping
from typing import Any, Final

from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.rapport.gegevens import rapportgegevens
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.exports.worddocument import BRON, Worddocument

_PUNT: Final = "List Bullet"


def als_brief(stuk: Stuk, beelden_png: Mapping[str, bytes]) -> bytes:
    """The Stuk as .docx, to change and to append. `beelden_png` are pictures of its figures by `Figuur.naam`.

    Of each subject the first chart is in it, the one that tells its answer; the report has them all. Where a picture is
    not there, its table stands in its place. The same input gives the same bytes.
    """
    gegevens = rapportgegevens(stuk, beelden_png)
    doc = Worddocument(stuk.titel, stuk.ondertitel, f"{gegevens['titel']} · peildatum {gegevens['peildatum']}")
    _hoofd(doc, gegevens)
    _kern(doc, gegevens)
    for thema in gegevens["themas"]:
        doc.kop(thema["titel"] or "Overige onderwerpen", 1)
        for onderwerp in thema["onderwerpen"]:
            _onderwerp(doc, onderwerp, beelden_png)
    if gegevens["wijzigingen"]:
        doc.kop("Wat er in de plannen veranderde", 1)
        for figuur in gegevens["wijzigingen"]:
            _figuur(doc, figuur, beelden_png)
    _besluiten(doc, gegevens)
    _uitleg(doc, gegevens)
    return doc.inhoud()


def _hoofd(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    doc.alinea(gegevens["titel"], "Title")
    doc.alinea(gegevens["ondertitel"], "Subtitle")
    if gegevens["voorbeeld"]:
        doc.kader(VOORBEELD)
    regels = {"Gemeente": "gemeente", "Afspraken": "afspraken", "Voor": "publiek", "Peildatum": "peildatum"}
    for naam, sleutel in regels.items():
        doc.alinea(gegevens[sleutel], vet=f"{naam}: ")
    doc.alinea(gegevens["bron"], BRON)


def _kern(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    doc.kop("Kern", 1)
    for zin in gegevens["kern"]:
        _punt(doc, zin)
    if gegevens["gevraagd"]:
        doc.kop("Gevraagd", 1)
        for zin in gegevens["gevraagd"]:
            _punt(doc, zin, "List Number")
    if gegevens["overzicht"]:
        doc.kop("Overzicht", 1)
        doc.tabel(gegevens["overzicht"], "Overzicht van de onderwerpen met oordeel, waarde en norm")
    if gegevens["veranderingen"]:
        doc.kop(f"Wat veranderde sinds {gegevens['vorige']}", 1)
        doc.tabel(gegevens["veranderingen"], "Cijfers die anders zijn dan de vorige keer")


def _onderwerp(doc: Worddocument, onderwerp: dict[str, Any], beelden: Mapping[str, bytes]) -> None:
    doc.kop(onderwerp["titel"], 2)
    oordeel = onderwerp["oordeel"]
    regel = " · ".join(filter(None, [onderwerp["waar"], onderwerp["waarde"]]))
    alinea = doc.alinea(f"{oordeel['woord']} · {regel}", vet=f"{oordeel['teken']} ", kleur=oordeel["kleur"])
    alinea.paragraph_format.keep_with_next = True
    doc.alinea(onderwerp["conclusie"]).paragraph_format.keep_with_next = bool(onderwerp["figuren"])
    for figuur in onderwerp["figuren"][:1]:
        _figuur(doc, figuur, beelden)
    if onderwerp["cijfers"]:
        doc.tabel(onderwerp["cijfers"], onderwerp["titel"])
    for zin in onderwerp["verder"]:
        doc.alinea(zin, _PUNT)
    for zin in filter(None, [onderwerp["sinds"], onderwerp["onvolledig"] and f"Onvolledig: {onderwerp['onvolledig']}"]):
        doc.alinea(zin)
    for zin in (*onderwerp["kanttekeningen"], *onderwerp["weggelaten"]):
        doc.alinea(zin, _PUNT)
    doc.alinea(onderwerp["bron"], BRON)


def _figuur(doc: Worddocument, figuur: dict[str, Any], beelden: Mapping[str, bytes]) -> None:
    """The picture, whose title and source stand in it; or its table, with title and source around it."""
    if figuur["beeld"]:
        doc.beeld(beelden[figuur["beeld"]], figuur["alt"], figuur["kop"])
    elif figuur["tabel"]:
        doc.alinea(figuur["kop"], "Caption")
        doc.tabel(figuur["tabel"], figuur["kop"])
    else:
        doc.alinea(figuur["alt"])
    for zin in figuur["toelichting"]:
        doc.alinea(zin)


def _besluiten(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    besluiten, acties = gegevens["besluiten"]
    if not besluiten and not acties:
        return
    doc.kop("Uit eerdere overleggen", 1)
    for kop, tabel in (("Besluiten", besluiten), ("Acties", acties)):
        if tabel:
            doc.kop(kop, 2)
            doc.tabel(tabel, f"{kop} uit eerdere overleggen")


def _uitleg(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    doc.nieuwe_bladzijde()
    doc.kop("Bijlage: definities, aannames en herkomst", 1)
    for onderwerp in (o for thema in gegevens["themas"] for o in thema["onderwerpen"]):
        doc.kop(onderwerp["titel"], 2)
        for alinea in onderwerp["definitie"]:
            doc.alinea(alinea)
        for regel in onderwerp["normregels"]:
            doc.alinea(regel, _PUNT)
    if gegevens["begrippen"]:
        doc.kop("Begrippen", 2)
        for begrip in gegevens["begrippen"]:
            doc.alinea(" ".join(begrip["uitleg"]), vet=f"{begrip['term']}: ")
    for kop, regels in (("Aannames", gegevens["aannames"]), ("Wat er niet in staat", gegevens["weggelaten"])):
        if regels:
            doc.kop(kop, 2)
            for regel in regels:
                doc.alinea(regel, _PUNT)
    doc.kop("Herkomst", 2)
    for regel in (gegevens["bron"], *gegevens["bewijs"]):
        doc.alinea(regel, BRON)


def _punt(doc: Worddocument, zin: dict[str, str], stijl: str = _PUNT) -> None:
    doc.alinea(zin["tekst"], stijl, vet=f"{zin['kop']} " if zin["kop"] else "")
