"""Recognising tables of changes in the corporations' stock: every figure stands where a row and a column cross."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.voorraad.blokken import Blok, is_geen_getal, rijteksten, vind_blokken
from prestatiemonitor.readers.voorraad.celwaarden import bevat_getal, is_jaar, is_vaag, is_waarde, labeltekst
from prestatiemonitor.readers.voorraad.context import (
    TITELKENMERKEN,
    Kenmerken,
    geldt_voor_blad,
    lees_context,
    van_tekst,
    vertaal,
)
from prestatiemonitor.readers.voorraad.etiketten import ALLE, BEIDE, OVERIG, Etiket, dimensie, lees_etiket
from prestatiemonitor.readers.voorraad.koplabels import Kop, als_koppen, lees_koppen, vreemde_corporaties
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

_MOMENT = {"jaar", "basis", "halfjaar"}
_VAN_WIE = {"corporatie", "segment"}


@dataclass(frozen=True, eq=False)
class Voorraadtabel:
    """One such table on a sheet.

    `kolommen` are the columns of figures with what their headings say, `sleutels` those whose words say what a row is
    about (with the kind where a heading names it); `banners` is what rows of text within the table say of each row,
    `erboven` what the assignment, the titles and the name of the sheet say, nearest first.
    """

    blad: Blad
    blok: Blok
    koppen: Koppen
    kopdelen: Mapping[int, Kop]
    kolommen: Mapping[int, Etiket]
    sleutels: Mapping[int, str]
    banners: Mapping[int, Kenmerken]
    erboven: tuple[Kenmerken, ...]
    indeling: Bladindeling
    overgeslagen: Set[int]  # columns that the assignment leaves out

    @property
    def naamkolom(self) -> int:
        return min(self.sleutels, default=self.blok.k0)

    @property
    def kopplek(self) -> tuple[int, int]:
        """The cell that stands for the table in a melding."""
        return self.koppen.rij, self.naamkolom

    @property
    def titel(self) -> str:
        """The title nearest above the headings."""
        boven = [r for r in self.blok.teksten if r < self.blok.begin]
        return " ".join(rijteksten(self.blad, boven[-1], 0, self.blad.kolommen)) if boven else ""


def vind_voorraadtabellen(blad: Blad, indeling: Bladindeling) -> list[Voorraadtabel]:
    """The tables of this kind on a sheet, from top to bottom, with an assignment taken into account.

    Each is read with `lees_voorraadtabel`; `meld_losse_regels` follows per sheet, and after all sheets
    `sluit_voorraad` settles what stands in more than one table.
    """
    if not _noemt_mutaties(blad, indeling):
        return []
    tabellen = []
    stapel: list[Kenmerken] = []
    for blok in vind_blokken(blad, indeling):
        tabel, stapel = _tabel(blad, indeling, blok, stapel)
        if tabel is not None:
            tabellen.append(tabel)
    return tabellen


def _noemt_mutaties(blad: Blad, indeling: Bladindeling) -> bool:
    """A quick look: whether a change in the stock is named anywhere."""
    teksten = {str(tekst) for tekst in blad.cellen[blad.is_tekst].tolist()} | {blad.naam, *indeling.kolommen.values()}
    woorden = [woord for kolom in herkenning().voorraadtabel["kolom"] for woord in kolom["patronen"]]
    alles = plat(" ".join(teksten | set(indeling.waarden.values())))
    return any(woord in alles for woord in woorden)


def _tabel(
    blad: Blad, indeling: Bladindeling, blok: Blok, stapel: list[Kenmerken]
) -> tuple[Voorraadtabel | None, list[Kenmerken]]:
    kopdelen = lees_koppen(blad, blok)
    koppen = als_koppen(blad, blok, kopdelen)
    sleutels = _sleutelkolommen(blad, blok, kopdelen)
    toegewezen = {
        k: als for k in range(blok.k0, blok.k1) if (als := indeling.lees_als(kopdelen[k].tekst, koppen.letters[k]))
    }
    overgeslagen = {k for k, als in toegewezen.items() if als == OVERSLAAN}
    kolommen = {
        k: _kop_etiket(indeling, kopdelen[k], toegewezen.get(k, ""))
        for k in range(blok.k0, blok.k1)
        if k not in sleutels
        and k not in overgeslagen
        and _telt_kolom(kopdelen[k], [blad.cellen[r, k] for r in blok.rijen])
    }
    vreemd = {k: naam for k, naam in vreemde_corporaties(kopdelen).items() if k in kolommen and k not in toegewezen}
    kolommen |= {k: Etiket(naam, {"corporatie": naam, "vreemd": "ja"}) for k, naam in vreemd.items()}
    titels, banners, stapel = lees_context(blad, indeling, blok, stapel)
    erboven = [dict(geldt_voor_blad(indeling)), *titels[::-1], van_tekst(indeling, blad.naam)]
    if corner := [k for k in sleutels if not sleutels[k] and lees_etiket(kopdelen[k].tekst).kenmerken]:
        erboven.insert(1, van_tekst(indeling, kopdelen[corner[0]].tekst))
    tabel = Voorraadtabel(
        blad, blok, koppen, kopdelen, kolommen, sleutels, banners, tuple(erboven), indeling, overgeslagen
    )
    return (tabel if _is_voorraadtabel(tabel) else None), stapel


def _is_voorraadtabel(tabel: Voorraadtabel) -> bool:
    """It names changes in the stock in its rows or columns (or one in its title), and a corporation or a segment."""
    rijen = [vertaal(tabel.indeling, tekst) for tekst in _rijnamen(tabel)]
    alle = [*tabel.kolommen.values(), *rijen, *(lees_etiket(kop.tekst) for kop in tabel.kopdelen.values())]
    over = [*(etiket.kenmerken for etiket in alle), *tabel.banners.values(), *tabel.erboven]
    corporaties = {ken["corporatie"] for ken in over if "corporatie" in ken} - {ALLE, BEIDE}
    segmenten = any("segment" in ken for ken in over)
    tellend = [etiket for etiket in alle if etiket.telt and etiket.kenmerken["mutatie"] != OVERIG]  # anything can be
    mutaties = {(etiket.kenmerken["mutatie"], etiket.tekst) for etiket in tellend if not etiket.rest}
    if len(mutaties) >= 2 and (corporaties or segmenten):
        return True
    lang = "mutatie" in tabel.sleutels.values() or len(tellend) >= 2
    in_titel = any(ken.get("mutatie", BEIDE) not in (BEIDE, OVERIG) for ken in tabel.erboven)
    rest = any(etiket.rest for etiket in tabel.kolommen.values())
    return bool(corporaties) and ((bool(mutaties) and (lang or not rest)) or (lang and bool(segmenten)) or in_titel)


def _rijnamen(tabel: Voorraadtabel) -> Iterable[str]:
    for kolom in tabel.sleutels:
        yield from (labeltekst(tabel.blad.gelezen[rij, kolom]) for rij in tabel.blok.rijen)


def _sleutelkolommen(blad: Blad, blok: Blok, koppen: Mapping[int, Kop]) -> dict[int, str]:
    """The columns whose cells say what a row is about: words or years to the left of the figures, or under a heading
    that names what they are."""
    sleutels: dict[int, str] = {}
    figuren_gezien = False
    for k in range(blok.k0, blok.k1):
        cellen = [blad.cellen[r, k] for r in blok.rijen if blad.gevuld[r, k]]
        soort = dimensie(koppen[k].eigen) if blok.koprijen else None
        if soort and soort != "halfjaar" and _iets_anders(soort, cellen):
            soort = None  # in the corner it names what stands above the columns
        getallen = sum(is_waarde(cel) for cel in cellen)
        if (
            soort
            and cellen
            and (getallen == 0 or (soort == "halfjaar" and all(cel in (1, 2) for cel in cellen if is_waarde(cel))))
        ):
            sleutels[k] = soort
        elif soort == "corporatie" or figuren_gezien or not cellen:
            continue
        elif sleutels and (_zijn_aantallen(koppen[k], cellen) or _enige_aantallen(blad, blok, koppen[k], k)):
            figuren_gezien = True
        elif getallen * 2 <= len(cellen) and any(isinstance(cel, str) and not is_waarde(cel) for cel in cellen):
            if not lees_etiket(koppen[k].tekst).telt or not blok.koprijen or k == blok.k0:
                sleutels[k] = ""
        elif all(map(is_jaar, cellen)) and not lees_etiket(koppen[k].tekst).kenmerken:
            sleutels[k] = "jaar"
        elif normaliseer(koppen[k].eigen) not in herkenning().voorraadtabel["nummerkoppen"]:
            figuren_gezien = True
    return sleutels


def _telt_kolom(kop: Kop, cellen: Sequence[object]) -> bool:
    return any(map(bevat_getal, cellen)) or lees_etiket(kop.tekst).telt or _zijn_aantallen(kop, cellen)


def _zijn_aantallen(kop: Kop, cellen: Sequence[object]) -> bool:
    """Whether texts such as `10-15`, `max 5` or `n.n.b.` stand below a heading that says when or whose numbers are."""
    etiket = lees_etiket(kop.tekst)
    teksten = [cel for cel in cellen if isinstance(cel, str)]
    if not etiket.duidelijk or not etiket.kenmerken.keys() & (_MOMENT | _VAN_WIE) or not any(map(is_vaag, teksten)):
        return False
    moment = bool(etiket.kenmerken.keys() & _MOMENT)
    return all(is_vaag(t) or is_geen_getal(t) or (moment and not lees_etiket(t).kenmerken) for t in teksten)


def _enige_aantallen(blad: Blad, blok: Blok, kop: Kop, kolom: int) -> bool:
    """Whether `30 woningen`, `4 (Kerkstraat)` and `n.v.t.` are the numbers of the changes in the stock beside them.

    They are below no heading or one that says no more than that it is a number, with no figures to the right.
    """
    etiket = lees_etiket(kop.tekst)
    cellen = [blad.cellen[r, kolom] for r in blok.rijen if blad.gevuld[r, kolom]]
    rechts = blad.cellen[blok.rijen, kolom + 1 : blok.k1].ravel().tolist()
    if etiket.rest or etiket.kenmerken.keys() - {"aantal"} or any(map(is_waarde, rechts)):
        return False
    if not any(map(bevat_getal, cellen)) or not all(is_vaag(c) or is_waarde(c) or is_geen_getal(c) for c in cellen):
        return False
    namen = [lees_etiket(labeltekst(blad.cellen[r, blok.k0])) for r in blok.rijen]
    return sum(naam.telt for naam in namen) * 2 > len(namen)


def _iets_anders(soort: str, cellen: Sequence[object]) -> bool:
    """Whether all words in a column are clear and none is of the kind that its heading names."""
    etiketten = [lees_etiket(labeltekst(cel)) for cel in cellen]
    eigen = {soort, "stand", "richting"} if soort == "mutatie" else {soort}
    return all(e.duidelijk and not eigen & e.kenmerken.keys() for e in etiketten)


def _kop_etiket(indeling: Bladindeling, kopdeel: Kop, als: str) -> Etiket:
    """What a heading says; as assigned, with what its own words say beside that."""
    kop = kopdeel.tekst
    if not als:
        etiket, onder = vertaal(indeling, kop), lees_etiket(kopdeel.onderste).kenmerken
        teken = {"richting": onder["richting"]} if "richting" in onder and "mutatie" in onder else {}
        return Etiket(kop, {**etiket.kenmerken, **teken}, etiket.rest)
    zelf = {naam: ken for naam, ken in lees_etiket(kop).kenmerken.items() if naam in TITELKENMERKEN | {"totaal"}}
    toegewezen = lees_etiket(als)
    weg = {"deel", "cumulatief", "totaal"} | ({"halfjaar"} if "halfjaar" in toegewezen.kenmerken else set())
    over = {naam: ken for naam, ken in zelf.items() if naam not in weg and ken != BEIDE}
    return Etiket(kop, over | dict(toegewezen.kenmerken), toegewezen.rest)
