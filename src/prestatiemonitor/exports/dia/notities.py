"""What the speaker has at hand under a slide: definition, norm with article, steps, and what else is known."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from pptx.opc.constants import CONTENT_TYPE as CT
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.opc.packuri import PackURI
from pptx.oxml import parse_xml
from pptx.parts.slide import NotesSlidePart
from pptx.slide import Slide

from prestatiemonitor.exports.dia.notatie import getaltekst
from prestatiemonitor.exports.dia.tekst import NAMEN, alinea, alinea_xml
from prestatiemonitor.exports.stuk import Onderwerp


def notities_van(onderwerp: Onderwerp) -> list[str]:
    """The paragraphs of the notes; what is not known has none."""
    stappen = "; ".join(f"{naam}: {getaltekst(waarde, onderwerp.eenheid)}" for naam, waarde in onderwerp.stappen)
    delen = (
        ("Onderwerp", f"{onderwerp.titel} ({onderwerp.waar})"),
        ("Oordeel", f"{onderwerp.oordeel.teken} {onderwerp.oordeel.woord}"),
        ("Conclusie", onderwerp.conclusie),
        ("Waarde", onderwerp.waarde),
        ("Definitie", aaneen(onderwerp.definitie)),
        ("Norm", "\n".join(onderwerp.normregels)),
        ("Zo is het opgebouwd", stappen),
        ("Sinds de vorige keer", onderwerp.sinds),
        ("Verder bekend", "\n".join(onderwerp.verder)),
        ("Onvolledig", onderwerp.onvolledig),
        ("Kanttekeningen", "\n".join(onderwerp.kanttekeningen)),
        ("Weggelaten", "\n".join(onderwerp.weggelaten)),
        ("Bron", onderwerp.bron),
    )
    return [f"{kop}: {tekst}" for kop, tekst in delen if tekst]


class Notities:
    """The notes of one presentation: each but the first is a copy, which is much faster than making one."""

    def __init__(self) -> None:
        self._leeg: Any = None
        self._meester: Any = None
        self._aantal = 0

    def zet(self, dia: Slide, teksten: Sequence[str]) -> None:
        """Write the notes of a slide, in Dutch."""
        self._aantal += 1
        if self._leeg is None:
            deel: Any = dia.notes_slide.part
            self._leeg, self._meester = deepcopy(deel._element), deel.part_related_by(RT.NOTES_MASTER)
        else:
            deel = self._kopie(dia)
        vak = deel.notes_slide.notes_text_frame
        if vak is None:  # a notes master of the municipality without a place for text
            return
        inhoud = vak._txBody
        for oud in list(inhoud.p_lst):
            inhoud.remove(oud)
        for tekst in teksten:
            inhoud.append(parse_xml(alinea_xml(alinea(tekst, na=6)).replace("<a:p>", f"<a:p {NAMEN}>", 1)))

    def _kopie(self, dia: Slide) -> Any:
        naam = PackURI(f"/ppt/notesSlides/notesSlide{self._aantal}.xml")
        deel = NotesSlidePart(naam, CT.PML_NOTES_SLIDE, dia.part.package, deepcopy(self._leeg))
        deel.relate_to(self._meester, RT.NOTES_MASTER)
        deel.relate_to(dia.part, RT.SLIDE)
        dia.part.relate_to(deel, RT.NOTES_SLIDE)
        return deel


def aaneen(tekst: str) -> str:
    """Text without the line ends within its paragraphs."""
    return "\n".join(" ".join(deel.split()) for deel in tekst.split("\n\n"))
