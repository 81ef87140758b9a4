"""What the headings and rows of a table of stock changes together say of figures that leave it out."""

from collections.abc import Mapping, Sequence

from prestatiemonitor.readers.voorraad.blokken import rijteksten
from prestatiemonitor.readers.voorraad.context import Kenmerken
from prestatiemonitor.readers.voorraad.etiketten import BEIDE, NETTO, STANDEN, Kenmerk, Periode
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.rijen import Rij
from prestatiemonitor.readers.woorden.duiding import normaliseer


def aanvulling_van(tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> dict[str, Kenmerk]:
    """What the headings together say of columns that do not: the one basis they name, the period of the netto."""
    aanvulling: dict[str, Kenmerk] = {}
    etiketten = [etiket.kenmerken for etiket in tabel.kolommen.values()]
    bases = {ken["basis"] for ken in etiketten if "basis" in ken}
    in_titel = any("basis" in ken for ken in tabel.erboven)
    if len(bases) == 1 and not in_titel and not _andere_jaren(etiketten):
        aanvulling["basis"] = bases.pop()
    perioden = [ken["jaar"] for ken in etiketten if ken.get("mutatie") == NETTO and "jaar" in ken]
    if len(set(perioden)) == 1:
        aanvulling["jaar"] = perioden[0]
    if jaren := _tussen_standen([*etiketten, *(rij.ken for rij in rijen.values())]):
        aanvulling.setdefault("jaar", jaren)
    alle: list[Kenmerken] = [*etiketten, *(rij.ken for rij in rijen.values())]
    if all(ken.get("mutatie", BEIDE) in (BEIDE, NETTO) for ken in alle) and not _over_de_voorraad(tabel, rijen, alle):
        erboven = next((ken["mutatie"] for ken in tabel.erboven if "mutatie" in ken), BEIDE)
        if erboven not in (BEIDE, *STANDEN):
            aanvulling["mutatie"] = erboven
    return aanvulling


def _andere_jaren(etiketten: Sequence[Mapping[str, Kenmerk]]) -> bool:
    """Whether columns that name no basis are of other years than those that do: `2025 | 2026 prognose`."""
    met = {ken.get("jaar") for ken in etiketten if "basis" in ken}
    zonder = {ken["jaar"] for ken in etiketten if "basis" not in ken and "jaar" in ken and _telt_mee(ken)}
    return bool(zonder) and not zonder <= met


def _telt_mee(ken: Mapping[str, Kenmerk]) -> bool:
    return not {"totaal", "stand", "verschil", "aandeel"} & ken.keys() and ken.get("mutatie") not in (NETTO, *STANDEN)


def _over_de_voorraad(tabel: Voorraadtabel, rijen: Mapping[int, Rij], alle: Sequence[Mapping[str, Kenmerk]]) -> bool:
    """Whether dates are those of the stock itself, and not of what a title such as `Opgeleverde woningen` counts."""
    if not any("stand" in ken for ken in alle):
        return False
    titels = [" ".join(rijteksten(tabel.blad, r, 0, tabel.blad.kolommen)) for r in tabel.blok.teksten]
    namen = [rij.naam for rij in rijen.values()]
    woorden = normaliseer(" ".join([*titels, *tabel.koppen.teksten, *namen])).split()
    return any("voorraad" in woord or "bezit" in woord for woord in woorden)


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
