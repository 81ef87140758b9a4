"""An OOXML package: its parts as bytes, their relations and content types; what is not touched stays as it was."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from lxml import etree

Element = Any  # lxml carries no types

NS: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
NS_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NS_REL: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_NS_TYPE: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
_TYPEN: Final = "[Content_Types].xml"
_MAX_DELEN: Final = 2_000
_MAX_UITGEPAKT: Final = 100 * 2**20  # what is not read by the patch still goes through the readers' own guard
_DATUM: Final = (1980, 1, 1, 0, 0, 0)  # no clock: the same input gives the same bytes


class NietTePatchen(Exception):
    """The package is built in a way that cannot be changed safely."""


class Relatie(NamedTuple):
    """What one part has with another: identifier, kind (last word of its type), path of the other."""

    id: str
    soort: str
    doel: str


def q(naam: str) -> str:
    """An element's name in the namespace of spreadsheets."""
    return f"{{{NS}}}{naam}"


def lees_xml(inhoud: bytes) -> Element:
    """The tree of a part; lxml and not ElementTree, since mc:Ignorable names prefixes that must survive."""
    try:
        boom = etree.fromstring(inhoud, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True))
    except (etree.XMLSyntaxError, ValueError) as fout:
        raise NietTePatchen("geen XML") from fout
    if boom.getroottree().docinfo.doctype:
        raise NietTePatchen("een DTD")
    return boom


def schrijf_xml(boom: Element) -> bytes:
    """The tree as bytes."""
    inhoud: bytes = etree.tostring(boom.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True)
    return inhoud


class Pakket:
    """The parts of a package by path, in their order."""

    def __init__(self, inhoud: bytes) -> None:
        try:
            with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
                ingangen = zip_.infolist()
                if len(ingangen) > _MAX_DELEN or sum(ingang.file_size for ingang in ingangen) > _MAX_UITGEPAKT:
                    raise NietTePatchen("te groot")
                self._delen = {ingang.filename: (ingang, zip_.read(ingang)) for ingang in ingangen}
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as fout:
            raise NietTePatchen("geen pakket") from fout
        self._namen = {naam.casefold(): naam for naam in self._delen}
        if len(self._namen) < len(ingangen):
            raise NietTePatchen("onderdelen met dezelfde naam")
        self._typen = self.boom(_TYPEN)

    def __contains__(self, pad: str) -> bool:
        return pad.casefold() in self._namen

    def __iter__(self) -> Iterator[str]:
        return iter(self._delen)

    def lees(self, pad: str) -> bytes:
        """The bytes of a part; names differ in case between a relation and the package."""
        naam = self._namen.get(pad.casefold())
        if naam is None:
            raise NietTePatchen(f"{pad} ontbreekt")
        return self._delen[naam][1]

    def boom(self, pad: str) -> Element:
        """A part as a tree."""
        return lees_xml(self.lees(pad))

    def schrijf(self, pad: str, inhoud: bytes) -> None:
        """Replace a part, or add one at the end."""
        naam = self._namen.setdefault(pad.casefold(), pad)
        ingang = self._delen[naam][0] if naam in self._delen else zipfile.ZipInfo(naam, _DATUM)
        self._delen[naam] = (ingang, inhoud)

    def verwijder(self, pad: str) -> None:
        """Take a part out, where there is one."""
        if naam := self._namen.pop(pad.casefold(), None):
            del self._delen[naam]

    def vrij_pad(self, vorm: str) -> str:
        """The first path of the form `xl/comments{}.xml` that is free."""
        nummer = 1
        while vorm.format(nummer) in self:
            nummer += 1
        return vorm.format(nummer)

    def relaties(self, bron: str) -> list[Relatie]:
        """The relations of a part to other parts in the package."""
        pad = relatiepad(bron)
        if pad not in self:
            return []
        return [
            Relatie(rel.get("Id", ""), rel.get("Type", "").rpartition("/")[2], _volledig(bron, rel.get("Target", "")))
            for rel in self.boom(pad)
            if isinstance(rel.tag, str) and rel.get("TargetMode") != "External"
        ]

    def voeg_relatie_toe(self, bron: str, soort: str, doel: str) -> str:
        """Relate a part to another, and return the relation's identifier."""
        pad = relatiepad(bron)
        boom = self.boom(pad) if pad in self else etree.Element(f"{{{_NS_REL}}}Relationships", nsmap={None: _NS_REL})
        bezet = {rel.get("Id") for rel in boom}
        nummer = next(n for n in range(1, len(bezet) + 2) if f"rIdM{n}" not in bezet)
        kenmerken = {"Id": f"rIdM{nummer}", "Type": f"{NS_R}/{soort}", "Target": f"/{doel}"}
        etree.SubElement(boom, f"{{{_NS_REL}}}Relationship", kenmerken)
        self.schrijf(pad, schrijf_xml(boom))
        return kenmerken["Id"]

    def inhoudstype(self, pad: str) -> str:
        """The content type of a part."""
        for deel in self._typen.iterfind(f"{{{_NS_TYPE}}}Override"):
            if deel.get("PartName", "").casefold() == f"/{pad}".casefold():
                return str(deel.get("ContentType", ""))
        return ""

    def geef_type(self, pad: str, inhoudstype: str) -> None:
        """Declare the content type of a new part."""
        etree.SubElement(self._typen, f"{{{_NS_TYPE}}}Override", PartName=f"/{pad}", ContentType=inhoudstype)

    def vervang_type(self, oud: str, nieuw: str) -> None:
        """Declare another content type for the parts that have one."""
        for deel in self._typen.iterfind(f"{{{_NS_TYPE}}}Override"):
            if deel.get("ContentType") == oud:
                deel.set("ContentType", nieuw)

    def geef_extensie(self, extensie: str, inhoudstype: str) -> None:
        """Declare the content type of all parts with an extension, where that was not done."""
        bekend = {deel.get("Extension", "").lower() for deel in self._typen.iterfind(f"{{{_NS_TYPE}}}Default")}
        if extensie not in bekend:
            nieuw = etree.Element(f"{{{_NS_TYPE}}}Default", Extension=extensie, ContentType=inhoudstype)
            self._typen.insert(0, nieuw)

    def als_bytes(self) -> bytes:
        """The package as a file: parts in their order, new ones last, without a clock."""
        self.schrijf(_TYPEN, schrijf_xml(self._typen))
        uit = io.BytesIO()
        with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
            for naam, (oud, inhoud) in self._delen.items():
                ingang = zipfile.ZipInfo(naam, oud.date_time)
                ingang.create_system = 0  # whatever system this is
                ingang.compress_type = zipfile.ZIP_DEFLATED
                zip_.writestr(ingang, inhoud)
        return uit.getvalue()


def relatiepad(bron: str) -> str:
    """The part that holds the relations of a part."""
    map_, _, naam = bron.rpartition("/")
    return posixpath.join(map_, "_rels", f"{naam}.rels")


def _volledig(bron: str, doel: str) -> str:
    return (
        doel.lstrip("/") if doel.startswith("/") else posixpath.normpath(posixpath.join(posixpath.dirname(bron), doel))
    )
