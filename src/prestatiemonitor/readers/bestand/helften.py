"""A large sheet of an .xlsx as two files, each with half of its rows, for two processes to parse at the same time."""

import os
import re
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.readers.bestand.guard import Pakket
from prestatiemonitor.readers.bestand.ontleden import Ruwblad
from prestatiemonitor.readers.bestand.voor_ontleder import inpakken, samengevoegd_voorop

GROOT = 2 * 2**20  # XML of a sheet from which two processes are faster than one
_RIJ = re.compile(rb'<row r="\d+"[^>]*><c r="[A-Z]+\d+"')
_BEGIN, _EIND = b"<row ", b"</sheetData>"


@dataclass(frozen=True)
class Helften:
    """Where a sheet is cut: `naam` is its name and `nummer` its place among the sheets."""

    pakket: Pakket
    pad: str
    naam: str
    nummer: int
    knip: int

    def eerste(self) -> bytes:
        """The whole file, with the upper half of the rows of the sheet."""
        xml = self.pakket.bladen[self.pad]
        boven = xml[: self.knip] + xml[xml.rfind(_EIND) :]
        bladen = self.pakket.bladen | {self.pad: boven}
        return inpakken(self.pakket.delen | {naam: samengevoegd_voorop(blad) for naam, blad in bladen.items()})

    def tweede(self) -> bytes:
        """The file with the lower half, and without the rows of other sheets."""
        xml = self.pakket.bladen[self.pad]
        kop = xml[: xml.find(_BEGIN)]
        onder = kop + xml[self.knip : xml.rfind(_EIND)] + _EIND + b"</worksheet>"
        leeg = dict.fromkeys(self.pakket.bladen, b"<worksheet/>")
        return inpakken(self.pakket.delen | leeg | {self.pad: samengevoegd_voorop(onder)})


def te_halveren(pakket: Pakket) -> Helften | None:
    """Where to cut the largest sheet; None where it is small, is written otherwise than usual, or one core is all.

    The lower half begins with a row and a cell that say their place, so that each cell after them has its own too.
    """
    namen = {pad: (naam, nummer) for nummer, (naam, pad) in enumerate(pakket.paden.items())}
    pad = max(pakket.bladen, key=lambda p: len(pakket.bladen[p]), default="")
    if pad not in namen or len(pakket.bladen[pad]) < GROOT or (os.cpu_count() or 1) < 2:
        return None
    xml = pakket.bladen[pad]
    knip, eind = xml.find(_BEGIN, len(xml) // 2), xml.rfind(_EIND)
    gewoon = b"<worksheet" in xml[:2_000] and 0 < xml.find(_BEGIN) < knip < eind
    if not gewoon or not _RIJ.match(xml, knip):
        return None
    naam, nummer = namen[pad]
    return Helften(pakket, pad, naam, nummer, knip)


def samen(boven: Ruwblad, onder: Ruwblad) -> Ruwblad:
    """The sheet of which these are the halves; where both have a cell the lower one counts, as for the parser."""
    omvang = tuple(map(max, zip(boven.cellen.shape, onder.cellen.shape, strict=True)))
    cellen, soorten = np.empty(omvang, dtype=object, order="F"), np.zeros(omvang, dtype=np.uint8, order="F")
    hoogte, breedte = boven.cellen.shape
    cellen[:hoogte, :breedte], soorten[:hoogte, :breedte] = boven.cellen, boven.soorten
    breedte = onder.cellen.shape[1]
    begin = len(onder.cellen) if not onder.soorten.any() else int(onder.soorten.any(axis=1).argmax())
    midden = max(min(hoogte, len(onder.cellen)), begin)  # from here on there is only the lower half
    dubbel = onder.soorten[begin:midden] != 0
    cellen[begin:midden, :breedte][dubbel] = onder.cellen[begin:midden][dubbel]
    soorten[begin:midden, :breedte][dubbel] = onder.soorten[begin:midden][dubbel]
    cellen[midden : len(onder.cellen), :breedte] = onder.cellen[midden:]
    soorten[midden : len(onder.cellen), :breedte] = onder.soorten[midden:]
    return boven._replace(cellen=cellen, soorten=soorten, fouten=boven.fouten | onder.fouten)
