"""What a workbook links to outside itself: named, never followed."""

import re
from collections.abc import Iterable, Mapping
from html import unescape
from pathlib import PurePosixPath

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.tables.meldingen import Melding

_DOEL = re.compile(
    rb"""<Relationship\b(?=[^>]*\bTargetMode\s*=\s*["']External["'])[^>]*?\bTarget\s*=\s*["']([^"']*)["']"""
)
_DDE = re.compile(rb"""\bddeService\s*=\s*["']([^"']*)["'](?:[^>]*?\bddeTopic\s*=\s*["']([^"']*)["'])?""")
_VERBINDING = re.compile(rb"""<(?:\w+:)?connection\b[^>]*?\bname\s*=\s*["']([^"']*)["']""")
_ODS = re.compile(
    rb"""<table:table-source\b[^>]*?\bxlink:href="([^"]*)"|<office:dde-source\b[^>]*?office:dde-application="([^"]*)\""""
    rb"""|(?:'|&apos;)((?:file|https?)://[^'#&]+)(?:'|&apos;)#"""
)
_MAX_GENOEMD = 5


def koppelingen_xlsx(beheer: Mapping[str, bytes]) -> list[str]:
    """Other workbooks, DDE services and data connections."""
    gevonden: list[bytes] = []
    for pad, xml in beheer.items():
        soort = pad.lower()
        if soort.startswith("xl/externallinks/"):
            gevonden += _DOEL.findall(xml) if PurePosixPath(soort).suffix == ".rels" else []
            gevonden += [b"DDE " + b"|".join(filter(None, delen)) for delen in _DDE.findall(xml)]
        elif soort == "xl/connections.xml":
            gevonden += _VERBINDING.findall(xml)
    return _namen(gevonden)


def koppelingen_ods(xml: bytes) -> list[str]:
    """Sheets taken from elsewhere, DDE sources, and references to other files in formulas."""
    if b"table-source" not in xml and b"dde-source" not in xml and b"://" not in xml:
        return []
    return _namen(bron or (b"DDE " + dde if dde else los) for bron, dde, los in _ODS.findall(xml))


def _namen(gevonden: Iterable[bytes]) -> list[str]:
    return [unescape(naam.decode(errors="replace")).removeprefix("file:///") for naam in gevonden]


def meld_koppelingen(namen: Iterable[str]) -> list[Melding]:
    """One Melding for all links of a workbook."""
    uniek = [naam for naam in dict.fromkeys(naam.strip() for naam in namen) if naam]
    if not uniek:
        return []
    meer = f" en nog {len(uniek) - _MAX_GENOEMD}" if len(uniek) > _MAX_GENOEMD else ""
    return [ms.EXTERNE_KOPPELING(gevonden=", ".join(uniek[:_MAX_GENOEMD]) + meer)]
