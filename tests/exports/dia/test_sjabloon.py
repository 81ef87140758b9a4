"""A template of the municipality: its layouts, fonts and colours are used; what cannot be is refused in a sentence."""

import io
import zipfile

import pytest
from dias import deel, grafiek, herpak, onderwerp, open_, sjabloon, stuk, tekst_van, vormen_met
from werkboeken import bouw_werkboek

from prestatiemonitor.exports.dia import SjabloonGeweigerd, als_dia
from prestatiemonitor.exports.dia import sjabloon as zinnen

TYPEN = "[Content_Types].xml"
_OD = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_REL = b"http://schemas.openxmlformats.org/package/2006/relationships"
_HOOFD = b"openxmlformats-officedocument.presentationml.presentation.main"


def _zip(inhoud: dict[str, bytes]) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam, bytes_ in inhoud.items():
            zip_.writestr(naam, bytes_)
    return uit.getvalue()


def _met_type(nieuw: bytes) -> bytes:
    basis = sjabloon()
    return herpak(basis, {TYPEN: deel(basis, TYPEN).replace(_HOOFD + b"+xml", nieuw)})


def _zonder_indelingen() -> bytes:
    bestand = open_(sjabloon(indelingen=(6,)))
    bestand.slide_layouts.remove(bestand.slide_layouts[0])
    uit = io.BytesIO()
    bestand.save(uit)
    return uit.getvalue()


def _met_dtd() -> bytes:
    naam = "ppt/presProps.xml"
    begin = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "e">]>'
    return herpak(sjabloon(), {naam: begin + deel(sjabloon(), naam).partition(b"?>")[2]})


@pytest.mark.parametrize(
    ("inhoud", "zin"),
    [
        (b"", zinnen.GEEN_PPTX),
        (b"%PDF-1.7 geen presentatie", zinnen.GEEN_PPTX),
        (bouw_werkboek({"Blad": [["a"]]}), zinnen.GEEN_PPTX),
        (_zip({"brief.txt": b"Geachte raad"}), zinnen.GEEN_PPTX),
        (sjabloon()[:5_000], zinnen.GEEN_PPTX),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000), zinnen.BEVEILIGD),
        (_met_type(b"ms-powerpoint.presentation.macroEnabled.main+xml"), zinnen.MACROS),
        (herpak(sjabloon(), {"ppt/vbaProject.bin": b"Sub x()"}), zinnen.MACROS),
        (herpak(sjabloon(), {"ppt/activeX/activeX1.bin": b"x"}), zinnen.MACROS),
        (herpak(sjabloon(), {"ppt/media/image1.bmp": bytes(80 * 2**20)}), zinnen.TE_GROOT),
        (herpak(sjabloon(), {f"ppt/media/{n}.bmp": bytes(11 * 2**20) for n in range(10)}), zinnen.TE_GROOT),
        (b"PK\x03\x04" + bytes(zinnen.MAX_MB * 2**20), zinnen.TE_GROOT),
        (_met_dtd(), zinnen.ONLEESBAAR),
        (herpak(sjabloon(), {"ppt/presentation.xml": b"<p:presentation"}), zinnen.ONLEESBAAR),
        (herpak(sjabloon(), {"ppt/slideMasters/slideMaster1.xml": None}), zinnen.ONLEESBAAR),
        (herpak(sjabloon(), {"ppt/theme/theme1.xml": None}), zinnen.ONLEESBAAR),
        (_zonder_indelingen(), zinnen.ZONDER_INDELING),
    ],
    ids=[
        "leeg", "pdf", "xlsx", "zip", "afgebroken", "wachtwoord", "pptm", "vba", "activex", "zipbom", "zipbom-in-delen",
        "te-groot", "dtd", "kapot", "zonder-meester", "zonder-thema",
        "zonder-indeling",
    ],
)  # fmt: skip
def test_what_cannot_be_a_template_is_refused_in_one_sentence(inhoud: bytes, zin: str) -> None:
    with pytest.raises(SjabloonGeweigerd) as fout:
        als_dia(stuk(onderwerp()), inhoud)
    assert str(fout.value) == zin and zin.endswith(".")


@pytest.mark.parametrize("soort", [b"template", b"slideshow"])
def test_a_potx_or_ppsx_is_a_template_too_and_becomes_a_presentation(soort: bytes) -> None:
    inhoud = als_dia(stuk(onderwerp()), _met_type(_HOOFD.replace(b"presentation.main", soort + b".main") + b"+xml"))
    assert open_(inhoud).slides[0].shapes.title.text == "Voortgang"
    assert _HOOFD + b"+xml" in deel(inhoud, TYPEN)


def test_layouts_fonts_and_colours_of_the_template_are_used_and_its_own_slides_are_not() -> None:
    inhoud = als_dia(stuk(onderwerp()), sjabloon())
    bestand = open_(inhoud)
    assert not any("Oude dia" in tekst_van(dia) for dia in bestand.slides)
    assert [dia.slide_layout.name for dia in bestand.slides][:4] == [
        "Gemeente 0",
        "Gemeente 1",
        "Gemeente 5",
        "Gemeente 5",
    ]
    (vorm,) = vormen_met(bestand, "chart")
    xml = deel(inhoud, vorm.chart.part.partname.lstrip("/")).decode()
    assert 'val="accent1"' in xml and "srgbClr" not in xml and "latin" not in xml
    assert "latin" not in deel(inhoud, "ppt/slides/slide4.xml").decode()


def test_slides_that_a_view_or_a_link_of_the_template_names_do_not_come_along() -> None:
    basis, pad = sjabloon(), "ppt/slideLayouts/_rels/slideLayout6.xml.rels"
    rel = b'<Relationship Id="rId9" Type="%s/slide" Target="../slides/slide1.xml"/></Relationships>' % _OD
    zicht = b'<Relationships xmlns="%s">' % _REL + rel.replace(b"../", b"")
    indeling = deel(basis, "ppt/slideLayouts/slideLayout6.xml")
    sprong = b'name="Title 1"><a:hlinkClick r:id="rId9" action="ppaction://hlinksldjump"/></p:cNvPr>'
    delen = {
        "ppt/_rels/viewProps.xml.rels": zicht,
        pad: deel(basis, pad).replace(b"</Relationships>", rel),
        "ppt/slideLayouts/slideLayout6.xml": indeling.replace(b'name="Title 1"/>', sprong, 1),
    }
    inhoud = als_dia(stuk(onderwerp()), herpak(basis, delen))
    with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
        namen = [naam for naam in zip_.namelist() if naam.startswith("ppt/slides/slide")]
        assert len(namen) == len(set(namen)) == len(open_(inhoud).slides)
        assert not any(b"Oude dia" in zip_.read(naam) for naam in namen)
        assert b"hlinkClick" not in zip_.read("ppt/slideLayouts/slideLayout6.xml")


def test_a_party_has_the_same_colour_of_the_theme_on_every_slide() -> None:
    alleen = grafiek()
    tweede = onderwerp(grafiek=alleen.__class__(alleen.categorieen, alleen.reeksen[:1], "woningen"))
    inhoud = als_dia(stuk(onderwerp(), tweede), sjabloon())
    for vorm in vormen_met(open_(inhoud), "chart"):
        reeks = next(iter(vorm.chart.plots[0].series))
        assert reeks.format.fill.fore_color.theme_color.name == "ACCENT_1"


@pytest.mark.parametrize("indelingen", [(0, 1, 5), (1,), (5,), (6,), (3,), (8,), (9, 10), (2, 6)], ids=str)
@pytest.mark.parametrize("breed", [10, 13.333])
def test_a_template_without_the_layouts_still_gives_every_slide_a_title_with_nothing_over_it(
    indelingen: tuple[int, ...], breed: float
) -> None:
    bestand = open_(als_dia(stuk(onderwerp(), onderwerp(grafiek=None)), sjabloon(breed=breed, indelingen=indelingen)))
    for nummer, dia in enumerate(bestand.slides):
        assert dia.shapes.title is not None and dia.shapes.title.text
        vlakken = [(v.left, v.top, v.left + v.width, v.top + v.height) for v in dia.shapes]
        assert all(r <= bestand.slide_width and o <= bestand.slide_height for _, _, r, o in vlakken)
        leeg = [v for v in dia.placeholders if not v.has_text_frame or not v.text_frame.text]
        assert not leeg
        for n, een in enumerate(vlakken if nummer else ()):
            for ander in vlakken[n + 1 :]:
                assert een[2] <= ander[0] or ander[2] <= een[0] or een[3] <= ander[1] or ander[3] <= een[1]


def test_the_same_stuk_and_template_give_the_same_bytes() -> None:
    assert als_dia(stuk(onderwerp()), sjabloon()) == als_dia(stuk(onderwerp()), sjabloon())
