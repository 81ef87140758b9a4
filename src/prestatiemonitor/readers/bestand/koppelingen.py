"""What a workbook links to outside itself: named, never followed."""

import re
from collections.abc import Iterable, Mapping
from html import unescape
from xml.etree import ElementTree

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.kleuren import kaal
from prestatiemonitor.tables.meldingen import Melding

_ODS = re.compile(
    rb"""<table:table-source\b[^>]*?\bxlink:href="([^"]*)"|<office:dde-source\b[^>]*?office:dde-application="([^"]*)\""""
    rb"""|(?:'|&apos;)((?:file|https?)://[^'#&]+)(?:'|&apos;)#"""
)
_MAX_GENOEMD = 5


def koppelingen_xlsx(beheer: Mapping[str, bytes]) -> list[str]:
    """Other workbooks, DDE services and data connections."""
    gevonden: list[str] = []
    kapot: list[str] = []
    for pad, xml in beheer.items():
        soort = pad.lower()
        if not soort.startswith("xl/externallinks/") and soort != "xl/connections.xml":
            continue
        try:
            delen = ElementTree.fromstring(xml).iter()
        except (ElementTree.ParseError, LookupError, ValueError):
            kapot.append(pad)
            continue
        for deel in delen:
            naam = kaal(deel.tag)
            if naam == "Relationship" and deel.get("TargetMode") == "External":
                gevonden.append(deel.get("Target", ""))
            elif naam == "ddeLink":
                gevonden.append("DDE " + "|".join(filter(None, (deel.get("ddeService"), deel.get("ddeTopic")))))
            elif naam == "connection":
                gevonden.append(deel.get("name", ""))
    return [naam.removeprefix("file:///") for naam in gevonden] or kapot  # at least that there is one


def koppelingen_ods(xml: bytes) -> list[str]:
    """Sheets taken from elsewhere, DDE sources, and references to other files in formulas."""
    if b"table-source" not in xml and b"dde-source" not in xml and b"://" not in xml:
        return []
    gevonden = (bron or (b"DDE " + dde if dde else los) for bron, dde, los in _ODS.findall(xml))
    return [unescape(naam.decode(errors="replace")).removeprefix("file:///") for naam in gevonden]


def meld_koppelingen(namen: Iterable[str]) -> list[Melding]:
    """One Melding for all links of a workbook."""
    uniek = [naam for naam in dict.fromkeys(naam.strip() for naam in namen) if naam]
    if not uniek:
        return []
    meer = f" en nog {len(uniek) - _MAX_GENOEMD}" if len(uniek) > _MAX_GENOEMD else ""
    return [ms.EXTERNE_KOPPELING(gevonden=", ".join(uniek[:_MAX_GENOEMD]) + meer)]
