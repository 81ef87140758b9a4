"""Rows of kernen, buurten or projects below a corporation: parts of it where they add up to it, else asked."""

from collections.abc import Mapping, Set

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.celwaarden import als_geschreven
from prestatiemonitor.readers.voorraad.etiketten import OVERIG, Kenmerk, lees_etiket
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.rijen import Rij
from prestatiemonitor.readers.woorden.cellen import is_getal, lees_getal
from prestatiemonitor.readers.woorden.duiding import plat

_DEEL = "een deel van de regel erboven"
_STREEPJES = ("-", "–", "•", "*", "·")


def zet_onderdelen(lezing: Lezing, tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> None:
    """A corporation that nobody knows may be a place: it counts only where a person says so."""
    _zet_streepjes(lezing, tabel, rijen)
    kernen = {plat(kern) for kern in load_afspraken().kernen}
    _zet_kernen(lezing, tabel, rijen, kernen)
    for geheel, delen in _groepen(rijen):
        namen = {r: plat(rijen[r].naam).removeprefix("kern ") for r in delen}
        is_een_kern = any(naam in kernen for naam in namen.values())
        telt_op = geheel is not None and (len(delen) > 1 or is_een_kern) and _telt_op(tabel, geheel, delen)
        for r in delen:
            rij, is_kern = rijen[r], namen[r] in kernen
            if not (is_kern or telt_op):
                continue
            rij.gevraagd, rij.vreemd, rij.reden = True, False, _DEEL if telt_op else rij.reden
            if telt_op and is_een_kern:
                lezing.meld(ms.REGEL_DEELTELLING, tabel.blad, r, rij.kolom, gevonden=rij.naam)
            else:
                lezing.meld(ms.REGEL_OF_DEEL, tabel.blad, r, rij.kolom, gevonden=rij.naam)


def _zet_streepjes(lezing: Lezing, tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> None:
    """Rows with a dash before their name that nobody knows: parts of the row above where they add up to it."""
    _zet_overig(tabel, rijen)
    geheel, delen = -1, list[int]()
    for r, rij in [*rijen.items(), (-1, Rij())]:
        if geheel >= 0 and rij.onbekend and not rij.keuze and rij.naam.startswith(_STREEPJES):
            delen.append(r)
            continue
        if len(delen) > 1 and _telt_op(tabel, geheel, delen):
            for deel in delen:
                rijen[deel].gevraagd, rijen[deel].reden = True, _DEEL
                lezing.meld(ms.REGEL_DEELTELLING, tabel.blad, deel, rijen[deel].kolom, gevonden=rijen[deel].naam)
        is_geheel = "mutatie" in rij.ken and not (rij.onbekend or rij.gevraagd or rij.keuze)
        geheel, delen = (r if is_geheel else -1), []


def _zet_overig(tabel: Voorraadtabel, rijen: Mapping[int, Rij]) -> None:
    """‘- overig’ is a withdrawal where a dash stands before others too; else it may be a part of the row above."""
    met_streep = {r: _zonder_streep(rij.naam) for r, rij in rijen.items() if rij.naam.startswith(_STREEPJES)}
    mutaties = {r: lees_etiket(naam).kenmerken for r, naam in met_streep.items()}
    if any(ken.get("mutatie", OVERIG) != OVERIG for ken in mutaties.values()):
        return
    for r, ken in mutaties.items():
        rij = rijen[r]
        los = ken.get("mutatie") == OVERIG and "richting" not in ken
        boven = [ander for nummer, ander in rijen.items() if nummer < r]
        if los and boven and not rij.keuze and not tabel.indeling.waarde(rij.naam):
            rij.onbekend = True


def _zonder_streep(naam: str) -> str:
    return naam.lstrip("".join(_STREEPJES) + " ")


def _zet_kernen(lezing: Lezing, tabel: Voorraadtabel, rijen: Mapping[int, Rij], kernen: Set[str]) -> None:
    """‘Nieuwbouw Nijkerk’ beside ‘Nieuwbouw Hoevelaken’ is of that kern: a part of the row ‘Nieuwbouw’, or asked.

    Alone it is of the gemeente, which has the name of a kern.
    """
    per_mutatie: dict[Kenmerk, dict[int, bool]] = {}
    for r, rij in rijen.items():
        woorden = plat(rij.naam).split()
        over = " ".join(woord for woord in woorden if woord not in kernen)
        mutatie = lees_etiket(over).kenmerken.get("mutatie")
        if len(over.split()) < len(woorden) and mutatie and not rij.keuze:
            per_mutatie.setdefault(mutatie, {})[r] = rij.onbekend
    for mutatie, delen in per_mutatie.items():
        if len(delen) < 2 or not any(delen.values()):
            continue
        gehelen = [r for r, rij in rijen.items() if r not in delen and rij.ken.get("mutatie") == mutatie]
        telt_op = len(gehelen) == 1 and _telt_op(tabel, gehelen[0], [*delen])
        for r in delen:
            rijen[r].gevraagd, rijen[r].reden = True, _DEEL if telt_op else rijen[r].reden
            soort = ms.REGEL_DEELTELLING if telt_op else ms.MUTATIE_ONBEKEND
            lezing.meld(soort, tabel.blad, r, rijen[r].kolom, gevonden=rijen[r].naam)


def _groepen(rijen: Mapping[int, Rij]) -> list[tuple[int | None, list[int]]]:
    """The unknown names below each corporation that is known, down to the next one; the first may have none above."""
    groepen: list[tuple[int | None, list[int]]] = [(None, [])]
    for nummer, rij in rijen.items():
        if rij.vreemd and not rij.keuze and not rij.gevraagd:
            groepen[-1][1].append(nummer)
        else:
            is_geheel = "corporatie" in rij.ken and "totaal" not in rij.ken and not rij.gevraagd
            groepen.append((nummer if is_geheel else None, []))
    return [groep for groep in groepen if groep[1]]


def _telt_op(tabel: Voorraadtabel, geheel: int, delen: list[int]) -> bool:
    """Whether the rows add up, in every column, to the one above them; rows of nothing do not."""
    kolommen = [k for k in tabel.kolommen if any(tabel.blad.gevuld[[geheel, *delen], k])]
    sommen = [(_getal(tabel, geheel, k), sum(_getal(tabel, r, k) for r in delen)) for k in kolommen]
    return any(som for som, _ in sommen) and all(som == deel for som, deel in sommen)


def _getal(tabel: Voorraadtabel, rij: int, kolom: int) -> float:
    waarde = tabel.blad.cellen[rij, kolom]
    getal = als_geschreven(waarde)
    if getal is None and (is_getal(waarde) or isinstance(waarde, str)):
        getal = lees_getal(waarde)[0]
    return float(getal or 0)
