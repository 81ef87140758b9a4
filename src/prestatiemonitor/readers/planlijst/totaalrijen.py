"""Rows of a plan list that call themselves a total, and the plans that a total can be of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijkenmerken import categorietotalen
from prestatiemonitor.readers.rijen import aaneen, zijn_leeg_in
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg, verschillende
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

CODEVELDEN = ("plan_sleutel", "plan_verwijzing")
SLEUTELVELDEN = ("plan", *CODEVELDEN)


@dataclass(frozen=True)
class Totaalrijen:
    """Row numbers of totals, those that may be a plan of that name, and the totals of a part of the homes."""

    totalen: list[int]
    onzeker: set[int]
    deel: Mapping[int, Mapping[str, Any]]


def vind_totaalrijen(lezing: Lezing, kolommen: Plankolommen) -> Totaalrijen:
    """Rows that call themselves a total, at the beginning in or left of the column with the names, or inside a name."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    begin, status = _totaalbegin(), kolommen.velden.get("planstatus_bron")
    letters = {
        teken for woord in herkenning().totaalregels for teken in (woord[0], woord[0].upper(), " ", "\xa0", "\n")
    }
    naamkolommen = [kolommen.velden[n] for n in (*SLEUTELVELDEN, "kern") if n in kolommen.velden]
    totalen, onzeker_ = set[int](), set[int]()
    for kolom in range(max(naamkolommen) + 1):
        cellen = blad.cellen[eerste:, kolom].tolist()
        totaal = {w for w in verschillende(cellen) if w.__class__ is str and w[:1] in letters and begin.match(w)}
        for i, waarde in enumerate(cellen) if totaal else ():
            if waarde in totaal:
                onzeker = bool(set(normaliseer(waarde).split()) - _bekend())
                if onzeker and status is not None and not is_leeg(blad.cellen[eerste + i, status]):
                    continue  # a plan that is called so
                totalen.add(eerste + i)
                onzeker_ |= {eerste + i} if onzeker else set()
    onzeker_ |= {rij for rij in totalen if _is_zelf_een_plan(kolommen, rij)}
    in_naam = _totaal_in_naam(kolommen, naamkolommen) - totalen
    deel = {
        rij: kenmerken
        for rij, kenmerken in categorietotalen(lezing, kolommen).items()
        if rij not in totalen and blad.gevuld[rij].any()
    }
    return Totaalrijen(sorted((totalen | in_naam) - deel.keys()), (onzeker_ | in_naam) - deel.keys(), deel)


def _is_zelf_een_plan(kolommen: Plankolommen, rij: int) -> bool:
    """Whether a row has a code or a status beside its name, as plans have: a plan can be called `Saldo`."""
    velden = [kolommen.velden[n] for n in (*CODEVELDEN, "planstatus_bron") if n in kolommen.velden]
    teksten = [als_tekst(kolommen.blad.cellen[rij, kolom]) for kolom in velden]
    return any(not is_leeg(tekst) and not _totaalbegin().match(tekst) for tekst in teksten)


def _totaal_in_naam(kolommen: Plankolommen, naamkolommen: Sequence[int]) -> set[int]:
    """Rows with numbers, a total word anywhere in a name or kern, and neither a code nor a status."""
    blad, eerste, patroon = kolommen.blad, kolommen.koppen.eerste_regel, _totaalwoord()
    telt = np.asarray(blad.gevuld[eerste:, aaneen(kolommen.van_soort("aantal", "totaal"))].any(axis=1))
    merken = [kolommen.velden[n] for n in ("planstatus_bron", *CODEVELDEN) if n in kolommen.velden]
    gevonden, zonder = set[int](), dict[int, Masker]()
    for kolom in naamkolommen:
        kan = telt & blad.is_tekst[eerste:, kolom]
        for merk in merken:  # nearly every row has a status: looking at names comes last
            if merk != kolom and kan.any():
                if merk not in zonder:
                    zonder[merk] = zijn_leeg_in(blad, slice(eerste, None), merk)
                kan &= zonder[merk]
        mogelijk = (np.flatnonzero(kan) + eerste).tolist()
        gevonden |= {rij for rij in mogelijk if patroon.search(blad.cellen[rij, kolom])}
    return gevonden


def _bekend() -> frozenset[str]:
    """The words that leave no doubt beside that for a total: other such words, and the names of kernen."""
    return herkenning().totaalwoorden | {w for kern in load_afspraken().kernen for w in normaliseer(kern).split()}


@lru_cache(maxsize=1)
def _totaalbegin() -> re.Pattern[str]:
    woorden = "|".join(re.escape(woord) for woord in sorted(herkenning().totaalregels, key=len, reverse=True))
    return re.compile(rf"\s*(?:{woorden})\b", re.IGNORECASE)


@lru_cache(maxsize=1)
def _totaalwoord() -> re.Pattern[str]:
    woorden = herkenning().totaal_in_naam
    delen = [
        rf"(?<!\w){re.escape(woord)}" + (r"(?!\w)" if woord.isalpha() and woord.isascii() else "") for woord in woorden
    ]
    return re.compile("|".join(delen), re.IGNORECASE)


def stukken(totaalrijen: Sequence[int], planrijen: Sequence[int]) -> Iterator[list[list[int]]]:
    """Per total row the plans it can be the total of: since the previous total, above, until the next total, all."""
    grenzen = [-1, *totaalrijen, max([*planrijen, *totaalrijen], default=0) + 1]
    for vorige, totaalrij, volgende in zip(grenzen, grenzen[1:], grenzen[2:], strict=False):
        yield [
            [i for i, rij in enumerate(planrijen) if vorige < rij < totaalrij],
            [i for i, rij in enumerate(planrijen) if rij < totaalrij],
            [i for i, rij in enumerate(planrijen) if totaalrij < rij < volgende],
            list(range(len(planrijen))),
        ]
