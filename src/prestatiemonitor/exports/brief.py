"""The letter to the council as a Word document: the headlines, verdicts, what asks attention, and where the rest is."""

from collections.abc import Mapping
from typing import Any, Final

from prestatiemonitor.exports.eenheid import met_eenheid
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.rapport.gegevens import rapportgegevens
from prestatiemonitor.exports.rapport.tabellen import tabel
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.exports.worddocument import BRON, Worddocument, past_leesbaar
from prestatiemonitor.indicators.woorden import kleine_letter

_PUNT: Final = "List Bullet"
_ANDERE: Final = "De andere onderwerpen"
_KOLOMMEN: Final = ("Oordeel", "Onderwerp", "Periode", "Waarde", "Norm", "Sinds vorige keer")


def als_brief(stuk: Stuk, beelden_png: Mapping[str, bytes]) -> bytes:
    """The Stuk as .docx, to change and to append. `beelden_png` are pictures of its figures by `Figuur.naam`.

    A letter of some pages: every subject has its verdict and conclusion, those of the headlines a chart as well. The
    report has all figures, norms and definitions. The same input gives the same bytes.
    """
    gegevens = rapportgegevens(stuk, beelden_png)
    doc = Worddocument(stuk.titel, stuk.ondertitel, f"{gegevens['titel']} · peildatum {gegevens['peildatum']}")
    _hoofd(doc, gegevens)
    _kern(doc, gegevens)
    _overzicht(doc, stuk)
    _aandacht(doc, gegevens, beelden_png)
    _andere(doc, gegevens)
    _besluiten(doc, gegevens)
    _slot(doc, gegevens, stuk)
    return doc.inhoud()


def _hoofd(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    doc.alinea(gegevens["titel"], "Title")
    doc.alinea(gegevens["ondertitel"], "Subtitle")
    if gegevens["voorbeeld"]:
        doc.kader(VOORBEELD)
    regels = {"Gemeente": "gemeente", "Afspraken": "afspraken", "Voor": "publiek", "Peildatum": "peildatum"}
    doc.regels({naam: gegevens[sleutel] for naam, sleutel in regels.items()})


def _kern(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    doc.kop("Kern", 1)
    for zin in gegevens["kern"]:
        _punt(doc, zin, _PUNT if zin["kop"] else "Normal")
    if gegevens["gevraagd"]:
        doc.kop("Gevraagd", 1)
        for zin in gegevens["gevraagd"]:
            _punt(doc, zin, "List Number")


def _overzicht(doc: Worddocument, stuk: Stuk) -> None:
    """The overview without the agreements, for which a page upright has no room."""
    if stuk.overzicht.empty:
        return
    gevuld = tabel(met_eenheid(stuk.overzicht, "Waarde")[list(_KOLOMMEN)], stuk.oordelen)
    assert gevuld is not None  # see above: there are rows
    doc.kop("Overzicht", 1)
    doc.tabel(gevuld, "Overzicht van de onderwerpen met oordeel, waarde en norm")


def _aandacht(doc: Worddocument, gegevens: dict[str, Any], beelden: Mapping[str, bytes]) -> None:
    """The subjects of the headlines, in their order; where more ask attention it says where those are."""
    per_id = {o["id"]: o for thema in gegevens["themas"] for o in thema["onderwerpen"]}
    genoemd = [per_id[naam] for naam in gegevens["genoemd"]]
    if not genoemd:
        return
    rest = gegevens["aandacht"] - len(genoemd)
    doc.kop("Wat het meest aandacht vraagt" if rest > 0 else "Wat aandacht vraagt", 1)
    if rest > 0:
        wie = "onderwerp met een norm vraagt" if rest == 1 else "onderwerpen met een norm vragen"
        doc.alinea(f"Nog {rest} {wie} aandacht: zie ‘{_ANDERE}’.")
    for onderwerp in genoemd:
        _onderwerp(doc, onderwerp, beelden)


def _onderwerp(doc: Worddocument, onderwerp: dict[str, Any], beelden: Mapping[str, bytes]) -> None:
    """A subject whose conclusion stands in the headlines: its verdict, what was asked, and its chart or figures."""
    doc.kop(onderwerp["titel"], 2)
    oordeel = onderwerp["oordeel"]
    regel = " · ".join(filter(None, [oordeel["woord"], onderwerp["waar"], onderwerp["waarde"]]))
    alinea = doc.alinea(regel, vet=f"{oordeel['teken']} ", kleur=oordeel["kleur"])
    alinea.paragraph_format.keep_with_next = True
    zinnen = [
        onderwerp["norm"] and f"Afgesproken is: {onderwerp['norm']}.",
        onderwerp["verwacht"],
        onderwerp["sinds"],
        onderwerp["onvolledig"] and f"Onvolledig: {onderwerp['onvolledig']}",
    ]
    doc.alinea(" ".join(filter(None, zinnen))).paragraph_format.keep_with_next = True
    _beeld(doc, onderwerp, beelden)
    for zin in onderwerp["kanttekeningen"]:
        doc.alinea(zin, _PUNT)


def _beeld(doc: Worddocument, onderwerp: dict[str, Any], beelden: Mapping[str, bytes]) -> None:
    """The first chart, whose title and source stand in it; where it is not there or too high, its main numbers."""
    figuur = next(iter(onderwerp["figuren"]), None)
    kern = onderwerp["kerncijfers"]
    if figuur and figuur["beeld"] and past_leesbaar(beelden[figuur["beeld"]]):
        doc.beeld(beelden[figuur["beeld"]], figuur["alt"], figuur["kop"])
    elif kern:
        kop = figuur["kop"] if figuur else onderwerp["titel"]
        doc.alinea(f"{kop} ({kern['deel']})" if kern["deel"] else kop, "Caption")
        doc.tabel(kern["tabel"], kop)
    elif onderwerp["cijfers"]:
        doc.tabel(onderwerp["cijfers"], onderwerp["titel"])


def _andere(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    """The other subjects by theme, each in one sentence with its verdict."""
    genoemd = gegevens["genoemd"]
    themas = [(thema, [o for o in thema["onderwerpen"] if o["id"] not in genoemd]) for thema in gegevens["themas"]]
    if any(rest for _, rest in themas):
        doc.kop(_ANDERE, 1)
    for thema, rest in themas:
        if not rest:
            continue
        doc.kop(thema["titel"] or "Overeenkomst als geheel", 2)
        for onderwerp in rest:
            oordeel = onderwerp["oordeel"]
            zin = onderwerp["conclusie"]
            if onderwerp["onvolledig"]:
                zin = f"{zin} Onvolledig: {onderwerp['onvolledig']}"
            alinea = doc.punt(oordeel["teken"], oordeel["kleur"])
            waar = kleine_letter(onderwerp["waar"])
            doc.vul_aan(alinea, f"{onderwerp['titel']} ({oordeel['woord']}, {waar}): ", vet=True)
            doc.vul_aan(alinea, zin)


def _besluiten(doc: Worddocument, gegevens: dict[str, Any]) -> None:
    besluiten, acties = gegevens["besluiten"]
    if not besluiten and not acties:
        return
    doc.kop("Uit eerdere overleggen", 1)
    for kop, rijen in (("Besluiten", besluiten), ("Acties", acties)):
        if rijen:
            doc.kop(kop, 2)
            doc.tabel(rijen, f"{kop} uit eerdere overleggen")


def _slot(doc: Worddocument, gegevens: dict[str, Any], stuk: Stuk) -> None:
    """What is not in it and why, the files that go with it, and where the figures come from."""
    weg = [*gegevens["weggelaten"], *(f"{o.titel}: {' '.join(o.weggelaten)}" for o in stuk.onderwerpen if o.weggelaten)]
    for kop, regels in (("Wat er niet in staat", weg), ("Bijlagen", stuk.bijlagen)):
        if regels:
            doc.kop(kop, 1)
        for regel in regels:
            doc.alinea(regel, _PUNT)
    doc.kop("Herkomst", 1)
    for regel in (gegevens["bron"], *gegevens["bewijs"][:1]):  # the report has all of the receipt
        doc.alinea(regel, BRON)


def _punt(doc: Worddocument, zin: dict[str, str], stijl: str = _PUNT) -> None:
    doc.alinea(zin["tekst"], stijl, vet=f"{zin['kop']} " if zin["kop"] else "")
