"""Comments on the cells of a list, wherever these stand in the workbook."""

from collections.abc import Mapping

from prestatiemonitor.readers.bestand.blad import Werkboek
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen

Plek = tuple[int, int]


def celopmerkingen(werkboek: Werkboek, lijst: Plankolommen) -> Mapping[Plek, str]:
    """The comment on each cell of a list that has one; formatting is opened only for a file with comments."""
    blad = lijst.blad
    namen = blad.herkomst.bladen if blad.herkomst else (blad.naam,)
    bronnen = [bron for naam in namen if (bron := werkboek.blad(naam)) and bron.kan_opmerkingen]
    geschreven = {
        (bron.naam, *plek): " ".join(tekst.split())
        for bron in bronnen
        for plek, tekst in bron.opmaak.opmerkingen.items()
    }
    if not geschreven:
        return {}
    if blad.herkomst is None:
        return {plek[1:]: tekst for plek, tekst in geschreven.items()}
    cellen = ((rij, kolom) for rij in range(blad.rijen) for kolom in range(blad.kolommen))
    return {cel: geschreven[plek] for cel in cellen if (plek := blad.plek(*cel)) in geschreven}
