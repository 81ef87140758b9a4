"""What the headings and rows of a table of stock changes together say of figures that leave it out."""

from collections.abc import Mapping, Sequence

from prestatiemonitor.readers.voorraad.context import Kenmerken
from prestatiemonitor.readers.voorraad.etiketten import BEIDE, NETTO, STANDEN, Kenmerk, Periode
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.rijen import Rij


def aanvulling_van(tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> dict[str, Kenmerk]:
    """What the headings together say of columns that do not: the one basis they name, the period of the netto."""
    aanvulling: dict[str, Kenmerk] = {}
    etiketten = [etiket.kenmerken for etiket in tabel.kolommen.values()]
    bases = {ken["basis"] for ken in etiketten if "basis" in ken}
    in_titel = any("basis" in ken for ken in tabel.erboven)
    if len(bases) == 1 and not in_titel:
        aanvulling["basis"] = bases.pop()
    perioden = [ken["jaar"] for ken in etiketten if ken.get("mutatie") == NETTO and "jaar" in ken]
    if len(set(perioden)) == 1:
        aanvulling["jaar"] = perioden[0]
    if jaren := _tussen_standen([*etiketten, *(rij.ken for rij in rijen.values())]):
        aanvulling.setdefault("jaar", jaren)
    alle: list[Kenmerken] = [*etiketten, *(rij.ken for rij in rijen.values())]
    if all(ken.get("mutatie", BEIDE) in (BEIDE, NETTO) and "stand" not in ken for ken in alle):
        erboven = next((ken["mutatie"] for ken in tabel.erboven if "mutatie" in ken), BEIDE)
        if erboven not in (BEIDE, *STANDEN):
            aanvulling["mutatie"] = erboven
    return aanvulling


def _tussen_standen(kenmerken: Sequence[Kenmerken]) -> Periode | None:
    """The years between the stock at the beginning and at the end, where no other years are named."""
    standen = {
        (ken["stand"], ken["jaar"]) for ken in kenmerken if "stand" in ken and isinstance(ken.get("jaar"), tuple)
    }
    per_stand = {str(stand): jaar for stand, jaar in standen if isinstance(jaar, tuple)}
    if any("jaar" in ken and "stand" not in ken for ken in kenmerken) or len(standen) != 2:
        return None
    if per_stand.keys() != {"begin", "eind"} or per_stand["begin"] > per_stand["eind"]:
        return None
    return per_stand["begin"][0], per_stand["eind"][1]
