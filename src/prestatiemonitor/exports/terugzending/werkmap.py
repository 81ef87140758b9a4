"""The workbook part: which sheets there are, and a first sheet put before them without any other losing its names."""

from typing import Final, NamedTuple

from lxml import etree

from prestatiemonitor.exports.terugzending.pakket import NS_R, NietTePatchen, Pakket, q, schrijf_xml

_ZONDER_MACROS: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
_MET_MACROS: Final = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
_SOORTEN: Final = {_ZONDER_MACROS: ".xlsx", _MET_MACROS: ".xlsm"}
_RID: Final = f"{{{NS_R}}}id"


class Bladdeel(NamedTuple):
    """A sheet by its name, the kind of its relation (`worksheet`, `chartsheet`, …) and the path of its part."""

    naam: str
    soort: str
    pad: str


class Werkmap:
    """xl/workbook.xml of a package."""

    def __init__(self, pakket: Pakket) -> None:
        self.pakket = pakket
        self.pad = next((rel.doel for rel in pakket.relaties("") if rel.soort == "officeDocument"), "xl/workbook.xml")
        self.boom = pakket.boom(self.pad)
        self._bladen = self.boom.find(q("sheets"))
        extensie = _SOORTEN.get(pakket.inhoudstype(self.pad))
        gedeeld = any(naam.casefold().startswith("xl/revisions/") for naam in pakket)
        if self.boom.tag != q("workbook") or self._bladen is None or extensie is None or gedeeld:
            raise NietTePatchen("geen gewoon werkboek")
        self.extensie = extensie
        relaties = {rel.id: rel for rel in pakket.relaties(self.pad)}
        self.bladen: list[Bladdeel] = []
        for blad in self._bladen:
            if (relatie := relaties.get(blad.get(_RID, ""))) is None:
                raise NietTePatchen("een blad zonder deel")
            self.bladen.append(Bladdeel(blad.get("name", ""), relatie.soort, relatie.doel))

    def deel(self, soort: str) -> str | None:
        """The path of the part with a kind of relation to the workbook."""
        return next((rel.doel for rel in self.pakket.relaties(self.pad) if rel.soort == soort), None)

    def zet_voorop(self, naam: str, pad: str) -> None:
        """Make the part at `pad` the first sheet; whatever counts sheets counts one further."""
        nummers = [int(blad.get("sheetId", "0")) for blad in self._bladen]
        relatie = self.pakket.voeg_relatie_toe(self.pad, "worksheet", pad)
        nieuw = etree.Element(q("sheet"), {"name": naam, "sheetId": str(max(nummers, default=0) + 1), _RID: relatie})
        self._bladen.insert(0, nieuw)
        for bereik in self.boom.iterfind(f"{q('definedNames')}/{q('definedName')}"):
            if (blad := bereik.get("localSheetId")) is not None:
                bereik.set("localSheetId", str(int(blad) + 1))

    def maak_actief(self, nummer: int) -> None:
        """Let the workbook open on the sheet at `nummer`."""
        for beeld in self.boom.iterfind(f"{q('bookViews')}/{q('workbookView')}"):
            beeld.attrib.pop("firstSheet", None)
            beeld.set("activeTab", str(nummer))

    def herhaal_rij(self, nummer: int, verwijzing: str) -> None:
        """Let every printed page of the sheet at `nummer` repeat the rows that `verwijzing` names."""
        namen = self.boom.find(q("definedNames"))
        if namen is None:
            namen = etree.Element(q("definedNames"))
            ouders = [self.boom.find(q(naam)) for naam in ("externalReferences", "functionGroups", "sheets")]
            next(ouder for ouder in ouders if ouder is not None).addnext(namen)
        soort = {"name": "_xlnm.Print_Titles", "localSheetId": str(nummer)}
        for oud in namen.findall(q("definedName")):
            if all(oud.get(sleutel) == waarde for sleutel, waarde in soort.items()):
                namen.remove(oud)
        etree.SubElement(namen, q("definedName"), soort).text = verwijzing

    def bewaar(self) -> None:
        """Write the part back into the package."""
        self.pakket.schrijf(self.pad, schrijf_xml(self.boom))


def kies_af(xml: bytes) -> bytes:
    """A sheet's XML without the mark that its tab is chosen: two chosen tabs would be edited together."""
    einde = xml.find(b"sheetData")
    kop, rest = (xml, b"") if einde < 0 else (xml[:einde], xml[einde:])
    for waarde in (b'"1"', b"'1'", b'"true"', b"'true'"):
        kop = kop.replace(b" tabSelected=" + waarde, b"")
    return kop + rest


def als_xlsm(inhoud: bytes) -> bytes:
    """An .xlsx as an .xlsm without macros: Excel opens neither under the other's name."""
    pakket = Pakket(inhoud)
    pakket.vervang_type(_ZONDER_MACROS, _MET_MACROS)
    return pakket.als_bytes()
