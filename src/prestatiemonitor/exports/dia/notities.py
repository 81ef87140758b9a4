"""What the speaker has at hand under a slide: definition, norm with article, steps, and what else is known."""

from pptx.oxml import parse_xml
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


def zet_notities(dia: Slide, teksten: list[str]) -> None:
    """Write the notes of a slide, in Dutch."""
    vak = dia.notes_slide.notes_text_frame
    if vak is None:  # a notes master of the municipality without a place for text
        return
    inhoud = vak._txBody
    for oud in list(inhoud.p_lst):
        inhoud.remove(oud)
    for tekst in teksten:
        inhoud.append(parse_xml(alinea_xml(alinea(tekst, na=6)).replace("<a:p>", f"<a:p {NAMEN}>", 1)))


def aaneen(tekst: str) -> str:
    """Text without the line ends within its paragraphs."""
    return "\n".join(" ".join(deel.split()) for deel in tekst.split("\n\n"))
