"""Columns of a table of stock changes that the columns beside them explain: sums, quarters of a year, half-years."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.etiketten import Etiket, lees_etiket
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.voorraad.rijen import is_som
from prestatiemonitor.readers.woorden.duiding import normaliseer

_KWARTAAL = re.compile(r"q([1-4])|([1-4])e kwartaal|kwartaal ([1-4])")
_JAAR_EN_DEEL = re.compile(r"(20\d\d) ([1-4])")


def met_kolomsommen(tabel: Voorraadtabel) -> Voorraadtabel:
    """The table with columns under other etiketten where those beside them leave no doubt."""
    return _met_halfjaren(_met_somkolommen(tabel))


def zonder_kwartalen(lezing: Lezing, tabel: Voorraadtabel) -> Voorraadtabel:
    """Four quarters with their sum right of them: the sum is that of the year, and is read instead."""
    kwartalen = {int(nummer): k for k in tabel.kolommen if (nummer := _kwartaal(tabel, k))}
    eerste = kwartalen.get(1, -1)
    if len(kwartalen) != 4 or [kwartalen.get(n) for n in (1, 2, 3, 4)] != list(range(eerste, eerste + 4)):
        return tabel
    heel = tabel.kolommen.get(eerste + 4)
    if heel is None or heel.rest or heel.kenmerken.keys() - {"totaal", "jaar"} or "totaal" not in heel.kenmerken:
        return tabel
    if not _is_restsom(tabel, eerste + 4, list(kwartalen.values()), minstens=1):
        return tabel
    kolommen = {k: e for k, e in tabel.kolommen.items() if k not in kwartalen.values()}
    kenmerken = {naam: waarde for naam, waarde in heel.kenmerken.items() if naam != "totaal"}
    kolommen[eerste + 4] = Etiket(heel.tekst, {**kenmerken, "halfjaar": "heel"})
    blad = tabel.blad
    for k in kwartalen.values():
        getallen = [r for r in tabel.blok.rijen if blad.gevuld[r, k]]
        lezing.boek(blad, getallen, k, "controletotaal", "voorraadmutaties", "het jaar ernaast is gelezen")
    return replace(tabel, kolommen=kolommen)


def meld_niet_daeb(lezing: Lezing, tabel: Voorraadtabel) -> None:
    """Homes that are not DAEB are read as middenhuur, though dearer ones may be among them: said once."""
    blad, blok = tabel.blad, tabel.blok
    plekken = [(r, k) for r in [*blok.teksten, *blok.koprijen] for k in range(blok.k0, blok.k1)]
    plekken += [(r, k) for r in blok.rijen for k in tabel.sleutels]
    waarden = [(plek, blad.cellen[plek]) for plek in plekken]
    raak = [plek for plek, waarde in waarden if isinstance(waarde, str) and "niet daeb" in normaliseer(waarde)]
    if raak or "niet daeb" in normaliseer(blad.naam):
        lezing.meld(ms.NIET_DAEB, blad, *(raak[0] if raak else tabel.kopplek))


def _kwartaal(tabel: Voorraadtabel, k: int) -> str:
    match = _KWARTAAL.fullmatch(normaliseer(tabel.kopdelen[k].tekst))
    return next(filter(None, match.groups())) if match and "deel" in tabel.kolommen[k].kenmerken else ""


def _met_somkolommen(tabel: Voorraadtabel) -> Voorraadtabel:
    """Columns that nobody knows, and that add up others by their formulas, or without a heading in every row."""
    onbekend = [k for k, e in tabel.kolommen.items() if e.rest or not e.kenmerken]
    sommen = [k for k in onbekend if is_som(tabel, [(r, k) for r in tabel.blok.rijen], langs_rij=True)]
    if len(onbekend) == 1 and not sommen and not normaliseer(tabel.kopdelen[onbekend[0]].tekst):
        anderen = [k for k in tabel.kolommen if k not in onbekend]
        bases = {tabel.kolommen[k].kenmerken.get("basis") for k in anderen}
        optelbaar = all("totaal" not in tabel.kolommen[k].kenmerken for k in anderen) and len(bases) == 1
        if onbekend[0] == max(tabel.kolommen) and optelbaar and _is_restsom(tabel, onbekend[0], anderen, minstens=2):
            sommen = onbekend
    totalen = {k: Etiket(tabel.kolommen[k].tekst, {"totaal": "ja"}) for k in sommen}
    return replace(tabel, kolommen={**tabel.kolommen, **totalen}) if totalen else tabel


def _is_restsom(tabel: Voorraadtabel, kolom: int, delen: Sequence[int], *, minstens: int) -> bool:
    """Whether a column is the sum of two or more others in every row, in so many rows of something."""
    blad = tabel.blad
    rijen = [r for r in tabel.blok.rijen if blad.gevuld[r, [kolom, *delen]].any()]
    if len(delen) < 2 or not all(blad.gevuld[r, kolom] for r in rijen):
        return False
    getallen = np.where(blad.gevuld, blad.getallen, 0.0)[rijen]  # a text that is no plain number stays NaN
    gelijk = getallen[:, kolom] == getallen[:, list(delen)].sum(axis=1)
    meer = (getallen[:, list(delen)] != 0).sum(axis=1) >= 2
    return bool(gelijk.all()) and int(meer.sum()) >= minstens


def _met_halfjaren(tabel: Voorraadtabel) -> Voorraadtabel:
    """‘2026-1’ and ‘2026-2’ of several years, without a third: half-years, where quarters would be four."""
    delen = {
        k: (int(match[1]), int(match[2]))
        for k, e in tabel.kolommen.items()
        if "deel" in e.kenmerken and (match := _JAAR_EN_DEEL.fullmatch(normaliseer(tabel.kopdelen[k].tekst)))
    }
    jaren = sorted({jaar for jaar, _ in delen.values()})
    per_jaar = [sorted(deel for j, deel in delen.values() if j == jaar) for jaar in jaren]
    if len(jaren) < 2 or any(nummers != [1, 2] for nummers in per_jaar):
        return tabel
    halven = {
        k: replace(lees_etiket(f"halfjaar {deel} {jaar}"), tekst=tabel.kolommen[k].tekst)
        for k, (jaar, deel) in delen.items()
    }
    return replace(tabel, kolommen={**tabel.kolommen, **halven})
