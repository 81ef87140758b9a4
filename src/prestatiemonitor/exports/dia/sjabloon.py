"""The guard before a template of the municipality: whether it is a presentation, and one that is safe to use."""

import io
import re
import zipfile
from typing import Final

from lxml import etree

from prestatiemonitor.exports.terugzending.pakket import NietTePatchen, Pakket

MAX_MB: Final = 25
_MAX_VERHOUDING: Final = 200  # unpacked against packed; a real template stays below 20
_OLE2: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = b"PK\x03\x04"
_SOORT: Final = "application/vnd.openxmlformats-officedocument.presentationml.{}.main+xml"
_PRESENTATIE: Final = _SOORT.format("presentation")
_OOK_GOED: Final = (_SOORT.format("template"), _SOORT.format("slideshow"))
_MACRO: Final = re.compile(r"vbaproject|/activex/|/ctrlprops/|\.ocx$|macroenabled", re.IGNORECASE)
_DTD: Final = re.compile(rb"<!(?:DOCTYPE|ENTITY)")

GEEN_PPTX: Final = "Dit sjabloon is geen PowerPoint-bestand (.pptx of .potx)."
MACROS: Final = (
    "Dit sjabloon bevat macro's of besturingselementen; sla het in PowerPoint op als .pptx of .potx zonder macro's."
)
BEVEILIGD: Final = (
    "Dit sjabloon is met een wachtwoord beveiligd of heeft de oude vorm .ppt; sla het op als .pptx zonder wachtwoord."
)
TE_GROOT: Final = f"Dit sjabloon is te groot; kies een bestand van hoogstens {MAX_MB} MB."
ONLEESBAAR: Final = "Dit sjabloon kan niet worden gelezen; open het in PowerPoint en sla het opnieuw op als .pptx."
ZONDER_INDELING: Final = "Dit sjabloon heeft geen enkele dia-indeling; kies een sjabloon met ten minste een indeling."


class SjabloonGeweigerd(Exception):
    """A template that cannot be used; its text is the one Dutch sentence that a page can show."""


def keur_sjabloon(inhoud: bytes) -> bytes:
    """The template as a .pptx that is safe to open; raises SjabloonGeweigerd with one sentence where it is not."""
    if inhoud.startswith(_OLE2):
        raise SjabloonGeweigerd(BEVEILIGD)
    if not inhoud.startswith(_ZIP):
        raise SjabloonGeweigerd(GEEN_PPTX)
    _niet_te_groot(inhoud)
    try:
        pakket = Pakket(inhoud)
        _zonder_macros(pakket)
        hoofd = next((rel.doel for rel in pakket.relaties("") if rel.soort == "officeDocument"), "")
        soort = pakket.inhoudstype(hoofd)
    except (NietTePatchen, etree.LxmlError, UnicodeError) as fout:
        raise SjabloonGeweigerd(ONLEESBAAR if _is_presentatie(inhoud) else GEEN_PPTX) from fout
    if soort in _OOK_GOED:
        pakket.vervang_type(soort, _PRESENTATIE)
        return pakket.als_bytes()
    if soort != _PRESENTATIE:
        raise SjabloonGeweigerd(GEEN_PPTX)
    return inhoud


def _niet_te_groot(inhoud: bytes) -> None:
    """Before anything is unpacked: what the package says it will become."""
    if len(inhoud) > MAX_MB * 2**20:
        raise SjabloonGeweigerd(TE_GROOT)
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            uitgepakt = sum(ingang.file_size for ingang in zip_.infolist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as fout:
        raise SjabloonGeweigerd(GEEN_PPTX) from fout
    if uitgepakt > _MAX_VERHOUDING * len(inhoud) or uitgepakt > 4 * MAX_MB * 2**20:
        raise SjabloonGeweigerd(TE_GROOT)


def _zonder_macros(pakket: Pakket) -> None:
    typen = pakket.lees("[Content_Types].xml")
    if _MACRO.search(typen.decode("utf-8", errors="replace")) or any(_MACRO.search(f"/{naam}") for naam in pakket):
        raise SjabloonGeweigerd(MACROS)
    for naam in pakket:
        if naam.lower().endswith((".xml", ".rels")) and _DTD.search(pakket.lees(naam)):
            raise SjabloonGeweigerd(ONLEESBAAR)


def _is_presentatie(inhoud: bytes) -> bool:
    return b"ppt/presentation.xml" in inhoud
