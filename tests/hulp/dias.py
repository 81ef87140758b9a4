"""Stukken, templates and readings of presentations for the tests of slides."""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
from pptx import Presentation
from pptx.util import Inches

from prestatiemonitor.exports.stuk import Grafiek, Onderwerp, Oordeelteken, Reeks, Stuk

LANG = (
    "Herontwikkeling van het voormalige bedrijventerrein Zandweg-Noord en de aangrenzende percelen langs de "
    "Dorpsstraat, tweede fase, deelgebied C (voorheen plan Achterveld)"
)
NORM = "#1B2A33"
THEMAKLEUREN = {
    "dk1": "0B1F3A",
    "lt1": "FFFFFF",
    "accent1": "E07A1F",
    "accent2": "2A9D8F",
    "accent3": "E9C46A",
    "accent4": "9B5DE5",
}
OVERSCHREDEN = Oordeelteken("■", "overschreden", "#A3161D")


def grafiek(*, liggend: bool = False, gestapeld: bool = False, eenheid: str = "woningen") -> Grafiek:
    """Two years of bars with one that is missing, and a norm of 50."""
    reeksen = [
        Reeks("gerealiseerd", (Decimal(38), None), "#44576A"),
        Reeks("nog verwacht", (Decimal("12.5"), Decimal(146)), "#C7CDD2", gearceerd=True),
        Reeks("norm", (Decimal(50), Decimal(50)), NORM, "norm"),
    ]
    return Grafiek(("2025", "2026"), tuple(reeksen), eenheid, gestapeld, liggend)


def onderwerp(**anders: Any) -> Onderwerp:
    """A subject with all that a slide shows."""
    basis = Onderwerp(
        id="netto_groei_sociaal",
        titel="Netto groei",
        thema="Balans in vraag en aanbod",
        waar="Afspraak 5",
        oordeel=OVERSCHREDEN,
        conclusie="In 2025 kwamen er netto 38 woningen bij, 12 minder dan de norm van 50.",
        eenheid="woningen",
        waarde="38 woningen, norm 50",
        norm="ten minste 50 woningen per jaar",
        normregels=("Netto groei: ten minste 50 per jaar (Afspraak 5). “ten minste 50”",),
        definitie="Hoeveel woningen er\nnetto bij komen.\n\nNetto is erbij min eraf.",
        bron="Bron: planmonitor.xlsx. Peildatum 30 juni 2026. Bewijs abc.",
        cijfers=cijfers(3),
        grafiek=grafiek(),
        stappen=(("nieuwbouw", Decimal(40)), ("sloop", Decimal(-2))),
        verder=("WSN, 2025: netto 42.",),
        sinds="Op 31 december 2025 was het 30, nu 38.",
        onvolledig="Van 4 woningen is de partij onbekend.",
    )
    return replace(basis, **anders)


def cijfers(regels: int, naam: str = "partij") -> pd.DataFrame:
    """Figures as in an overview, so many rows."""
    rij = {"Afspraak": "5", "Periode": "2025", "Waarde": 0.317, "Norm": 0.3, "Eenheid": "aandeel"}
    return pd.DataFrame([rij | {"Partij": f"{naam} {n}", "Oordeel": "overschreden"} for n in range(regels)])


def stuk(*onderwerpen: Onderwerp, **anders: Any) -> Stuk:
    """A Stuk with these subjects."""
    basis = Stuk(
        titel="Voortgang",
        ondertitel="Overleg juni",
        gemeente="Voorbeeldstad",
        afspraken="Afspraken 2025-2027",
        peildatum=date(2026, 6, 30),
        publiek="ambtelijk",
        publiekswoord="ambtelijk overleg",
        kern=("Een van de twee is behaald.", "De andere niet."),
        onderwerpen=onderwerpen,
        overzicht=pd.DataFrame({"Oordeel": ["■ overschreden"], "Onderwerp": ["Netto groei"], "Waarde": ["38"]}),
        bron="Bron: planmonitor.xlsx.",
        bewijs=("Bewijs abc",),
        oordelen={"overschreden": OVERSCHREDEN},
    )
    return replace(basis, **anders)


def sjabloon(*, breed: float = 10, letter: str = "Georgia", indelingen: tuple[int, ...] = tuple(range(11))) -> bytes:
    """A template of a municipality in another style: its own colours, names of layouts, and one slide of its own."""
    bestand = Presentation()
    bestand.slide_width, bestand.slide_height = Inches(breed), Inches(7.5)
    thema = next(r.target_part for r in bestand.slide_master.part.rels.values() if r.reltype.endswith("/theme"))
    inhoud = thema.blob.decode()
    for naam, kleur in THEMAKLEUREN.items():
        vervangen = f'<a:{naam}><a:srgbClr val="{kleur}"/></a:{naam}>'
        inhoud = re.sub(rf"<a:{naam}>.*?</a:{naam}>", vervangen, inhoud, flags=re.DOTALL)
    thema._blob = re.sub(r'(Font>\s*<a:latin typeface=")[^"]*', rf"\g<1>{letter}", inhoud).encode()
    bestand.slides.add_slide(bestand.slide_layouts[0]).shapes.title.text = "Oude dia"
    for nummer, indeling in enumerate(list(bestand.slide_layouts)):
        indeling._element.cSld.set("name", f"Gemeente {nummer}")
        if nummer not in (*indelingen, 0):
            bestand.slide_layouts.remove(indeling)
    if 0 not in indelingen:
        dia = bestand.slides._sldIdLst[0]
        bestand.part.drop_rel(dia.rId)
        bestand.slides._sldIdLst.remove(dia)
        bestand.slide_layouts.remove(bestand.slide_layouts[0])
    uit = io.BytesIO()
    bestand.save(uit)
    return uit.getvalue()


def open_(inhoud: bytes) -> Any:
    """The presentation, opened anew."""
    return Presentation(io.BytesIO(inhoud))


def herpak(inhoud: bytes, delen: Mapping[str, bytes | None]) -> bytes:
    """The package with other parts; None takes one out."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in oud.namelist():
            if naam not in delen:
                nieuw.writestr(naam, oud.read(naam))
        for naam, deel in delen.items():
            if deel is not None:
                nieuw.writestr(naam, deel)
    return uit.getvalue()


def deel(inhoud: bytes, naam: str) -> bytes:
    """One part of a package."""
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        return zip_.read(naam)


def vormen_met(bestand: Any, soort: str) -> Iterator[Any]:
    """All charts or tables, in the order of the slides."""
    for dia in bestand.slides:
        yield from (vorm for vorm in dia.shapes if getattr(vorm, f"has_{soort}"))


def tekst_van(dia: Any) -> str:
    """All text on a slide, also in tables."""
    return "\n".join(knoop.text or "" for knoop in dia._element.iter("{*}t"))
