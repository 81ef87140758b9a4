"""What slides are made in: the house template, or that of the municipality without its own slides."""

import io
from typing import Any, Final
from zipfile import BadZipFile

import pptx
from lxml import etree
from pptx.exc import PythonPptxError
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.oxml.ns import qn
from pptx.presentation import Presentation

from prestatiemonitor.exports.dia.huis import huissjabloon
from prestatiemonitor.exports.dia.sjabloon import ONLEESBAAR, ZONDER_INDELING, SjabloonGeweigerd, keur_sjabloon

_FOUTEN: Final = (PythonPptxError, LookupError, ValueError, AttributeError, TypeError, BadZipFile, etree.LxmlError)


def open_huis() -> Presentation:
    """The house template."""
    return pptx.Presentation(io.BytesIO(huissjabloon()))


def open_sjabloon(inhoud: bytes) -> Presentation:
    """A template of the municipality, without slides, sections and shows; raises SjabloonGeweigerd."""
    veilig = keur_sjabloon(inhoud)
    try:
        bestand = pptx.Presentation(io.BytesIO(veilig))
        if not any(len(meester.slide_layouts) for meester in bestand.slide_masters):
            raise SjabloonGeweigerd(ZONDER_INDELING)
        if not any(rel.reltype == RT.THEME for rel in bestand.slide_masters[0].part.rels.values()):
            raise SjabloonGeweigerd(ONLEESBAAR)  # PowerPoint would repair it, or not open it
        _zonder_dias(bestand)
    except _FOUTEN as fout:
        raise SjabloonGeweigerd(ONLEESBAAR) from fout
    return bestand


def _zonder_dias(bestand: Presentation) -> None:
    wortel = bestand.part._element
    for dia in list(bestand.slides._sldIdLst):
        bestand.part.drop_rel(dia.rId)
        bestand.slides._sldIdLst.remove(dia)
    for naam in ("p:custShowLst", "p:extLst"):  # sections and shows name slides that are gone
        for element in wortel.findall(qn(naam)):
            wortel.remove(element)
    for rel in list(bestand.part.rels.values()):  # how the template was last looked at, with its slides
        if rel.reltype == RT.VIEW_PROPS:
            bestand.part.rels.pop(rel.rId)
    for meester in bestand.slide_masters:
        for vorm in (meester, *meester.slide_layouts):
            _zonder_sprongen(vorm.part)


def _zonder_sprongen(deel: Any) -> None:
    """Take links to slides that are gone out of a layout or master; they would keep those slides in the file."""
    for rel in [rel for rel in deel.rels.values() if rel.reltype == RT.SLIDE]:
        for element in deel._element.xpath(f'//*[@r:id="{rel.rId}"]'):
            element.getparent().remove(element)
        deel.rels.pop(rel.rId)
