"""The cells of a sheet's XML: found by place, made where they are missing, given a style."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from lxml import etree

from prestatiemonitor.exports.terugzending.merken import Plek, naam_van, plek_van
from prestatiemonitor.exports.terugzending.pakket import Element, NietTePatchen, q

# What stands after a sheet's `legacyDrawing`, in the order of the format.
_NA_TEKENING: Final = (
    "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst",
)  # fmt: skip
_STANDAARD_BREEDTE: Final = 64  # pixels
_STANDAARD_HOOGTE: Final = 20


class Bladcellen:
    """One sheet as a tree, with its rows by number."""

    def __init__(self, boom: Element) -> None:
        self.boom = boom
        self._gegevens = boom.find(q("sheetData"))
        if boom.tag != q("worksheet") or self._gegevens is None:
            raise NietTePatchen("geen werkblad")
        self._rijen: dict[int, Element] = {}
        vorige = -1
        for rij in self._gegevens.iterchildren(q("row")):
            vorige = int(rij.get("r", vorige + 2)) - 1
            rij.set("r", str(vorige + 1))
            self._rijen.setdefault(vorige, rij)

    def samengevoegd(self) -> Iterator[tuple[int, int, int, int]]:
        """The merged ranges: first row and column, last row and column."""
        for deel in self.boom.iterfind(f"{q('mergeCells')}/{q('mergeCell')}"):
            eerste, _, laatste = deel.get("ref", "").partition(":")
            van, tot = plek_van(eerste), plek_van(laatste or eerste)
            if van and tot:
                yield (*van, *tot)

    def geef_stijl(self, plekken: Mapping[Plek, Callable[[int], int]]) -> None:
        """Give each cell the style that its function makes of the one it has."""
        per_rij: dict[int, dict[int, Callable[[int], int]]] = {}
        for (rij, kolom), stijl in plekken.items():
            per_rij.setdefault(rij, {})[kolom] = stijl
        for nummer in sorted(per_rij):
            rij = self._rij(nummer)
            cellen = _cellen_van(rij)
            for kolom, stijl in sorted(per_rij[nummer].items()):
                cel = cellen.get(kolom)
                if cel is None:
                    cel = cellen[kolom] = self._nieuwe_cel(rij, nummer, kolom, cellen)
                cel.set("s", str(stijl(int(cel.get("s", "0")))))
        self._verruim(plekken)

    def vervang_stijlen(self, stijlen: Mapping[int, int]) -> None:
        """Put other styles in the place of some, in every cell."""
        nummers = {str(oud): str(nieuw) for oud, nieuw in stijlen.items()}
        for cel in self._gegevens.iter(q("c")):
            if (nieuw := nummers.get(cel.get("s"))) is not None:
                cel.set("s", nieuw)

    def plaats_tekening(self, relatie: str, sleutel: str) -> None:
        """Name the drawing with the comments' boxes, in its place among the sheet's parts."""
        nieuw = etree.Element(q("legacyDrawing"), {sleutel: relatie})
        for deel in self.boom:
            naam = etree.QName(deel).localname if isinstance(deel.tag, str) else ""
            if naam in _NA_TEKENING or naam == "AlternateContent":
                deel.addprevious(nieuw)
                return
        self.boom.append(nieuw)

    def kolombreedte(self, kolom: int) -> int:
        """The width of a column in pixels."""
        for deel in self.boom.iterfind(f"{q('cols')}/{q('col')}"):
            if int(deel.get("min", "0")) <= kolom + 1 <= int(deel.get("max", "0")):
                if deel.get("hidden") in ("1", "true"):
                    return 0
                return round(float(deel.get("width", "8.43")) * 7) + 5
        return _STANDAARD_BREEDTE

    def rijhoogte(self, rij: int) -> int:
        """The height of a row in pixels."""
        deel = self._rijen.get(rij)
        if deel is None:
            return _STANDAARD_HOOGTE
        if deel.get("hidden") in ("1", "true"):
            return 0
        return round(float(deel.get("ht", "15")) * 4 / 3)

    def _rij(self, nummer: int) -> Element:
        if nummer not in self._rijen:
            rij = etree.Element(q("row"), r=str(nummer + 1))
            volgende = min((n for n in self._rijen if n > nummer), default=None)
            if volgende is None:
                self._gegevens.append(rij)
            else:
                self._rijen[volgende].addprevious(rij)
            self._rijen[nummer] = rij
        return self._rijen[nummer]

    def _nieuwe_cel(self, rij: Element, nummer: int, kolom: int, cellen: Mapping[int, Element]) -> Element:
        cel = etree.Element(q("c"), r=naam_van((nummer, kolom)), s=str(self._geerfde_stijl(rij, kolom)))
        volgende = min((k for k in cellen if k > kolom), default=None)
        if volgende is not None:
            cellen[volgende].addprevious(cel)
        elif cellen:
            cellen[max(cellen)].addnext(cel)
        else:
            rij.insert(0, cel)
        rij.attrib.pop("spans", None)  # a hint that the new cell may make untrue
        return cel

    def _geerfde_stijl(self, rij: Element, kolom: int) -> int:
        if rij.get("customFormat") in ("1", "true"):
            return int(rij.get("s", "0"))
        for deel in self.boom.iterfind(f"{q('cols')}/{q('col')}"):
            if int(deel.get("min", "0")) <= kolom + 1 <= int(deel.get("max", "0")):
                return int(deel.get("style", "0"))
        return 0

    def _verruim(self, plekken: Mapping[Plek, object]) -> None:
        """Let the declared dimension include the marked cells."""
        omvang = self.boom.find(q("dimension"))
        if omvang is None or not plekken:
            return
        eerste, _, laatste = omvang.get("ref", "").partition(":")
        hoeken = [hoek for hoek in (plek_van(eerste), plek_van(laatste)) if hoek] + list(plekken)
        rijen, kolommen = zip(*hoeken, strict=True)
        van, tot = naam_van((min(rijen), min(kolommen))), naam_van((max(rijen), max(kolommen)))
        omvang.set("ref", van if van == tot else f"{van}:{tot}")


def _cellen_van(rij: Element) -> dict[int, Element]:
    """The cells of a row by column; where a file leaves their names out they are counted, and named."""
    cellen: dict[int, Element] = {}
    vorige = -1
    for cel in rij.iterchildren(q("c")):
        plek = plek_van(cel.get("r", ""))
        vorige = plek[1] if plek else vorige + 1
        cel.set("r", naam_van((int(rij.get("r")) - 1, vorige)))
        cellen.setdefault(vorige, cel)
    return cellen
