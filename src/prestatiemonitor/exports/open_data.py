"""The figures of a Stuk as open data: tidy CSV files in a zip, with a data dictionary and a text to read first."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Final

from prestatiemonitor.exports.csvw import METADATA, Kolom, Tabel, als_csv_open, metadata
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.stuk import Stuk
from prestatiemonitor.exports.zip import als_zip

NIET_OPENBAAR: Final = (
    "Let op: deze bestanden zijn gemaakt voor het {publiek} en zijn niet bedoeld om te publiceren. Er kunnen kleine "
    "aantallen mensen en vertrouwelijke plannen in meetellen. Kies om te publiceren een pakket voor raad en openbaar."
)
_OPENBAAR: Final = "openbaar"  # of a plan, in the column Vertrouwelijkheid
_SLEUTEL: Final = ("indicator", "afspraak", "partij", "periode")
_CIJFERS: Final = (
    Kolom("indicator", "Code van het cijfer; dezelfde code staat in normen.csv.", verplicht=True),
    Kolom("onderwerp", "Naam van het cijfer.", verplicht=True),
    Kolom("thema", "Thema van de prestatieafspraken waar het cijfer onder valt."),
    Kolom("afspraak", "Nummer of naam van de afspraak waar het cijfer over gaat.", verplicht=True),
    Kolom("partij", "Over wie het cijfer gaat; ‘gezamenlijk’ is van alle partijen samen.", verplicht=True),
    Kolom("periode", "Over welk jaar, welke jaren of welk halfjaar het cijfer gaat.", verplicht=True),
    Kolom("peildatum", "Dag waarop de stand is opgemaakt.", "date", verplicht=True),
    Kolom("waarde", "Waarde, in de eenheid van de kolom eenheid; leeg is onbekend, nooit nul.", "decimal"),
    Kolom("norm", "Waarde die de afspraken vragen, in dezelfde eenheid; leeg als er geen norm is.", "decimal"),
    Kolom(
        "eenheid",
        "Eenheid van waarde en norm, zoals woningen, personen of jaren. Een aandeel loopt van 0 tot 1: 0,25 is 25%.",
        verplicht=True,
    ),
    Kolom("oordeel", "Oordeel van de monitor over de waarde naast de norm.", verplicht=True),
    Kolom("conclusie", "Het cijfer in een zin.", verplicht=True),
    Kolom("onvolledig", "Wat er aan gegevens ontbreekt; leeg als er niets ontbreekt."),
    Kolom("bewijs", "Kenmerk van de gegevens, normen en software waarmee het cijfer is berekend."),
)
_NORMEN: Final = (
    Kolom("indicator", "Code van het cijfer; dezelfde code staat in cijfers.csv.", verplicht=True),
    Kolom("onderwerp", "Naam van het cijfer.", verplicht=True),
    Kolom("volgnummer", "De hoeveelste norm van dit cijfer.", "integer", verplicht=True),
    Kolom("norm", "Wat de afspraken vragen, met artikel en citaat.", verplicht=True),
)
_PLANNEN: Final = {
    "Plan": "Naam van het plan.",
    "Kern": "Kern waarin het plan ligt.",
    "Status": "Stand van de planologische procedure, zoals opgegeven.",
    "Hardheid": "Of het plan hard of zacht is.",
    "Corporatie": "Corporatie die in het plan bouwt; leeg als er geen is.",
    "Oplevering": "Jaar of jaren van oplevering, zoals opgegeven.",
    "Nieuwbouw": "Nieuwe woningen in het plan, van alle soorten samen; leeg is onbekend.",
    "Waarvan gerealiseerd": "Nieuwe woningen die klaar zijn; zij tellen in nieuwbouw mee.",
    "Sloop": "Woningen die voor het plan gesloopt worden.",
    "Verordening": "Of het plan heeft wat de verordening over differentiatie vraagt.",
}


def als_open_data(stuk: Stuk, *, licentie: str = "") -> bytes:
    """A zip with cijfers.csv, normen.csv and, where the Stuk has plans, those that are public, in plannen.csv.

    `licentie` is the web address of the licence; empty leaves it out of the description, and README.txt says so. The
    same Stuk gives the same bytes.
    """
    tabellen = [t for t in (_cijfers(stuk), _normen(stuk), _plannen(stuk)) if t.rijen or t.bestand == "cijfers.csv"]
    return als_zip(
        {
            "README.txt": _leesmij(stuk, tabellen, licentie),
            METADATA: metadata(tabellen, _eigenschappen(stuk, licentie)),
            **{tabel.bestand: als_csv_open(tabel) for tabel in tabellen},
        }
    )


def _eigenschappen(stuk: Stuk, licentie: str) -> dict[str, Any]:
    voorbeeld = f"{VOORBEELD}. " if stuk.voorbeeld else ""
    return {
        "dc:title": f"{stuk.titel}: {stuk.gemeente}, {stuk.afspraken}",
        "dc:description": f"{voorbeeld}{stuk.bron}",
        "dc:publisher": {"schema:name": f"Gemeente {stuk.gemeente}"},
        "dc:modified": {"@value": stuk.peildatum.isoformat(), "@type": "xsd:date"},
        "dc:language": "nl",
        **({"dc:license": {"@id": licentie}} if licentie else {}),
    }


def _cijfers(stuk: Stuk) -> Tabel:
    def rijen() -> Iterator[dict[str, Any]]:
        for onderwerp in stuk.onderwerpen:
            vast = {"indicator": onderwerp.id, "onderwerp": onderwerp.titel, "thema": onderwerp.thema}
            for rij in onderwerp.cijfers.to_dict("records"):
                waarden = {str(kop).lower(): waarde for kop, waarde in rij.items()}
                yield {**waarden, **vast, "peildatum": stuk.peildatum}

    betekenis = "Een regel per cijfer, afspraak, partij en periode, met norm en oordeel."
    return Tabel("cijfers.csv", "Cijfers van de prestatieafspraken", betekenis, _CIJFERS, list(rijen()), _SLEUTEL)


def _normen(stuk: Stuk) -> Tabel:
    rijen = [
        {"indicator": onderwerp.id, "onderwerp": onderwerp.titel, "volgnummer": nummer, "norm": regel}
        for onderwerp in stuk.onderwerpen
        for nummer, regel in enumerate(onderwerp.normregels, start=1)
    ]
    betekenis = "Een regel per norm die in de cijfers is gebruikt."
    return Tabel("normen.csv", "Normen uit de afspraken", betekenis, _NORMEN, rijen, ("indicator", "volgnummer"))


def _plannen(stuk: Stuk) -> Tabel:
    """The plans that are public by their own word; of any other it is not even said that they are there."""
    plannen = stuk.plannen
    mag = plannen[plannen["Vertrouwelijkheid"] == _OPENBAAR] if "Vertrouwelijkheid" in plannen else plannen.head(0)
    koppen = [str(kop) for kop in mag.columns if kop != "Vertrouwelijkheid"]
    soorten = [soort for delen in stuk.plansommen.values() for soort in delen]
    kolommen = [Kolom("nummer", "Volgnummer van het plan in dit bestand.", "integer", verplicht=True)]
    for kop in koppen:
        anders = f"Nieuwe woningen van de soort {kop.lower()}; leeg is onbekend." if kop in soorten else kop
        getal = mag[kop].dtype.kind in "iuf"
        betekenis, eenheid = _PLANNEN.get(kop, anders), "woningen" if getal else ""
        kolommen.append(Kolom(_kolomnaam(kop), betekenis, "integer" if getal else "string", eenheid, kop == "Plan"))
    rijen = [
        {"nummer": nummer, **{_kolomnaam(kop): rij[kop] for kop in koppen}}
        for nummer, rij in enumerate(mag.to_dict("records"), start=1)
    ]
    betekenis = "Een regel per plan dat openbaar is, met de woningen per soort."
    return Tabel("plannen.csv", "Openbare woningbouwplannen", betekenis, tuple(kolommen), rijen, ("nummer",))


def _kolomnaam(kop: str) -> str:
    """`Waarvan gerealiseerd` → `waarvan_gerealiseerd`: a name that every program can use."""
    kaal = unicodedata.normalize("NFKD", kop.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", kaal).strip("_") or "kolom"


def _leesmij(stuk: Stuk, tabellen: list[Tabel], licentie: str) -> bytes:
    regels = [
        f"{stuk.titel}: {stuk.gemeente}, {stuk.afspraken}",
        *([VOORBEELD] if stuk.voorbeeld else []),
        stuk.bron,
        f"Licentie: {licentie}" if licentie else "Licentie: nog niet gekozen; vraag de gemeente voor u iets overneemt.",
        *(["", NIET_OPENBAAR.format(publiek=stuk.publiekswoord)] if stuk.publiek != "openbaar" else []),
        "",
        "De bestanden zijn CSV: komma tussen de velden, punt voor de decimalen, datums als JJJJ-MM-DD, UTF-8, een",
        "regel met koppen. Leeg is onbekend of niet van toepassing, nooit nul. Tekst die met = + - of @ begint, heeft",
        f"een apostrof ervoor. {METADATA} beschrijft elke kolom volgens CSV on the Web (W3C).",
    ]
    for tabel in tabellen:
        regels += ["", f"{tabel.bestand}: {tabel.titel}. {tabel.betekenis}"]
        regels += [
            f"- {k.naam}: {k.betekenis}" + (f" Eenheid: {k.eenheid}." if k.eenheid else "") for k in tabel.kolommen
        ]
    if stuk.weggelaten:
        regels += ["", "Wat er niet in staat", *stuk.weggelaten]
    for onderwerp in stuk.onderwerpen:
        regels += [f"{onderwerp.titel}: {regel}" for regel in onderwerp.weggelaten]
    regels += ["", "Bewijs", *stuk.bewijs] if stuk.bewijs else []
    return ("\r\n".join(regels) + "\r\n").encode("utf-8-sig")
