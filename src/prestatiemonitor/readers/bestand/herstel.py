"""XML that a reader of Excel understands and the parser or a scan does not, put in the usual form before both."""

import codecs
import io
import re
import zipfile
from collections.abc import Callable, Mapping
from html import escape

import numpy as np

_COMMENTAAR = re.compile(rb"<!--.*?-->", re.DOTALL)
_CDATA = re.compile(rb"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_LABEL = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*+>""")
_RUIM_IS = re.compile(rb"""(?<!\s)\s*=\s*(?:"([^"]*)"|'([^'"]*)')""")
_WIT = re.compile(rb"[\t\r\n]+")
_VREEMD = re.compile(rb"""<[^<>]*?(?:\s=|=[\s']|[\t\r\n])""")
_GEEN_HAAK = bytes(teken for teken in range(256) if teken not in b"<>")
_HAP = 2**18  # bytes at a time, so that what is made of them stays in the cache of a processor
_TAB, _CR = np.uint8(ord("\t")), np.uint8(ord("\r"))
_CODERING = re.compile(rb"""\A<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']""")
_FOUTCEL = re.compile(
    rb"""(<(?:\w+:)?c\b[^>]*?\bt=["']e["'][^>]*>(?:(?!</(?:\w+:)?c>).)*?<(?:\w+:)?v[^>]*>)[^<]*(<)""", re.DOTALL
)


def gewone_vorm(xml: bytes) -> bytes:
    """The same content in UTF-8 without comments and CDATA, of which the parser reads less than there is."""
    codering = _codering(xml)
    if codering:
        tekst = xml.decode(codering, errors="replace").lstrip("\ufeff")
        xml = re.sub(r"""encoding\s*=\s*["'][^"']*["']""", 'encoding="UTF-8"', tekst, count=1).encode()
    if b"!" in xml and b"<!" in xml:
        xml = vervang(_CDATA, lambda m: escape(m[1].decode(errors="replace")).encode(), xml, b"]]>")
        xml = vervang(_COMMENTAAR, lambda _: b"", xml, b"-->")
    return xml


def vervang(patroon: re.Pattern[bytes], door: Callable[[re.Match[bytes]], bytes], xml: bytes, slot: bytes) -> bytes:
    """Replace up to the last `slot`: beyond it, from every beginning the end would be sought in all that follows."""
    tot = xml.rfind(slot) + len(slot) if slot in xml else 0
    return patroon.sub(door, xml[:tot]) + xml[tot:]


def is_gesloten(xml: bytes) -> bool:
    """Whether each tag ends before the next begins, as in all XML; else the scans would look for every end to the end.

    For XML in its usual form; looks at nothing but `<` and `>`, so it is no check that this is XML.
    """
    haken = xml.translate(None, _GEEN_HAAK)
    return b"<<" not in haken and not haken.endswith(b"<")


def _codering(xml: bytes) -> str:
    """How the text is encoded where that is not UTF-8."""
    if xml[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "utf-16"
    if b"\x00" in xml[:4]:
        return "utf-16-be" if xml[:1] == b"\x00" else "utf-16-le"
    match = _CODERING.match(xml)
    naam = match[1].decode().lower() if match else "utf-8"
    try:
        return "" if codecs.lookup(naam).name in ("utf-8", "ascii") else codecs.lookup(naam).name
    except LookupError:
        return ""


def voor_scans(xml: bytes) -> bytes:
    """The same with one space between attributes, none around `=` and double quotes: only scans need it."""
    if not _misschien_vreemd(xml) or not _VREEMD.search(xml):
        return xml

    def label(match: re.Match[bytes]) -> bytes:
        gewoon = _RUIM_IS.sub(lambda m: b'="' + (m[1] if m[1] is not None else m[2]) + b'"', match[0])
        return _WIT.sub(b" ", gewoon)

    return _LABEL.sub(label, xml)


def _misschien_vreemd(xml: bytes) -> bool:
    """Whether `=` ever stands otherwise than between a name and a double quote, or a line ends within something."""
    tekens = np.frombuffer(xml, dtype=np.uint8)
    for begin in range(0, len(tekens), _HAP):
        hap = tekens[max(begin - 1, 0) : begin + _HAP + 1]
        ruim = (hap[2:] != ord('"')) | (hap[:-2] <= ord(" "))
        if (ruim & (hap[1:-1] == ord("="))).any():
            return True
        regeleind = np.flatnonzero(hap[1:] - _TAB <= _CR - _TAB)  # what is less than a tab wraps around
        if ((hap[regeleind] > ord(" ")) & (hap[regeleind] != ord(">"))).any():
            return True
    return False


def met_bekende_fouten(xml: bytes) -> bytes:
    """The same with `#VALUE!` for every Excel error: newer ones (`#SPILL!`) make the parser give up on the sheet."""
    return _FOUTCEL.sub(rb"\1#VALUE!\2", xml)


def herpak(inhoud: bytes, anders: Mapping[str, Callable[[bytes], bytes]]) -> bytes:
    """The zip with some of its parts changed."""
    uitvoer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(inhoud)) as bron,
        zipfile.ZipFile(uitvoer, "w", zipfile.ZIP_DEFLATED) as doel,
    ):
        for onderdeel in bron.infolist():
            deel = bron.read(onderdeel)
            verander = anders.get(onderdeel.filename)
            doel.writestr(onderdeel.filename, verander(deel) if verander else deel)
    return uitvoer.getvalue()
