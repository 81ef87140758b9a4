"""Finding lists of activities on a sheet: their headings, what each column gives, and how far down they go."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.readers.jaarschijf.kruisjes import vind_gereedkolom, vind_kruisjes, vind_partijen
from prestatiemonitor.readers.koppen import Koppen, koppen_op, koptekst
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_JAAR = re.compile(r"\b(?:19|20)\d\d\b")
_KORT_JAAR = re.compile(r"['’‘]\d\d\b")
_TEKSTVELDEN = (
    "activiteit",
    "thema",
    "trekker",
    "betrokken",
    "status",
    "voortgang_juni",
    "voortgang_december",
    "bewijs",
)
_MAX_TITELS = 6


@dataclass
class Activiteitenlijst:
    """One list: its headings, the column of each field, its rows, and the rows of text above it (nearest first)."""

    blad: Blad
    koppen: Koppen
    velden: dict[str, int]
    rijen: list[int]
    titels: tuple[int, ...] = ()
    overgeslagen: Set[int] = field(default_factory=set)
    kruisjes: dict[int, str] = field(default_factory=dict)  # columns of marks, with the status or quarter of each
    herhaald: list[int] = field(default_factory=list)  # rows that repeat the headings
    partijen: dict[int, str] = field(default_factory=dict)  # columns with a party, in which its part stands

    def tekst(self, rij: int, veld: str) -> str:
        """The text in a row's own cell of a field."""
        return als_tekst(self.blad.cellen[rij, self.velden[veld]]) if veld in self.velden else ""


def veld_van(kop: str) -> str | None:
    """The field that a heading gives, whatever year stands in it; None where it is not known."""
    kaal = plat(_JAAR.sub(" ", _KORT_JAAR.sub(" ", kop)))
    return jaarschijfwoorden().activiteitkoppen.van(kaal)


def vind_activiteitenlijsten(blad: Blad, indeling: Bladindeling, bezet: Set[int]) -> list[Activiteitenlijst]:
    """The lists of activities on a sheet, from top to bottom; rows in `bezet` belong to another table."""
    gevonden, herhaald = _zonder_herhaalde(blad, _vind_koppen(blad, indeling, bezet))
    lijsten: list[Activiteitenlijst] = []
    for nummer, koppen in enumerate(gevonden):
        tot = gevonden[nummer + 1].rij if nummer + 1 < len(gevonden) else blad.rijen
        velden, weg = _velden(koppen, indeling)
        velden |= _partijkolom(koppen, velden, weg)
        rijen = [rij for rij in _rijen(blad, koppen, velden, tot, bezet) if rij not in herhaald]
        if nummer + 1 < len(gevonden):
            while rijen and _is_titel(blad, rijen[-1]):
                rijen.pop()  # the titles of the next list
        eigen = [rij for rij in herhaald if koppen.rij < rij < tot]
        kruisjes = vind_kruisjes(blad, koppen, velden, rijen, weg)
        if not kruisjes and (kolom := vind_gereedkolom(blad, koppen, velden, rijen)) is not None and kolom not in weg:
            velden["status"] = kolom
        partijen = {k: code for k, code in vind_partijen(blad, koppen, velden, rijen).items() if k not in weg}
        titels = _titels(blad, koppen.rij, bezet)
        lijsten.append(Activiteitenlijst(blad, koppen, velden, rijen, titels, weg, kruisjes, eigen, partijen))
    return lijsten


def _zonder_herhaalde(blad: Blad, gevonden: Sequence[Koppen]) -> tuple[list[Koppen], list[int]]:
    """Headings that stand right below a list once more, as on every printed page, begin no other list."""
    eerste: list[Koppen] = []
    herhaald: list[int] = []
    for koppen in gevonden:
        if eerste and koppen.teksten == eerste[-1].teksten and not _is_titel(blad, koppen.rij - 1):
            herhaald += range(koppen.rij, koppen.eerste_regel)
        else:
            eerste.append(koppen)
    return eerste, herhaald


def _titels(blad: Blad, koprij: int, bezet: Set[int]) -> tuple[int, ...]:
    """The rows with one text above the headings, up to whatever else stands there."""
    titels: list[int] = []
    for rij in range(koprij - 1, -1, -1):
        if _is_kleuruitleg(blad, rij):
            continue
        if rij in bezet or (blad.gevuld[rij].any() and not _is_titel(blad, rij)) or len(titels) == _MAX_TITELS:
            break
        if blad.gevuld[rij].any():
            titels.append(rij)
    return tuple(titels)


def _vind_koppen(blad: Blad, indeling: Bladindeling, bezet: Set[int]) -> list[Koppen]:
    gevonden: list[Koppen] = []
    rij = 0
    while rij < blad.rijen:
        keuzes = []
        if rij not in bezet and _kan_kop(blad, rij):
            for hoogte in (1, 2):
                if hoogte == 1 or (rij + 1 < blad.rijen and _kan_kop(blad, rij + 1)):
                    koppen = koppen_op(blad, rij, hoogte)
                    keuzes.append((_score(koppen, indeling), -hoogte, koppen))
        score, _, beste = max(keuzes, key=lambda keuze: keuze[:2], default=(0, 0, None))
        if score and beste is not None:
            gevonden.append(beste)
            rij = beste.eerste_regel
        else:
            rij += 1
    return gevonden


def _kan_kop(blad: Blad, rij: int) -> bool:
    gevuld = blad.cellen[rij][blad.gevuld[rij]].tolist()
    return len(gevuld) >= 2 and all(koptekst(waarde) for waarde in gevuld) and not _is_kleuruitleg(blad, rij)


def _score(koppen: Koppen, indeling: Bladindeling) -> int:
    velden, _ = _velden(koppen, indeling)
    anders = velden.keys() - {"activiteit", "jaar", "nummer", "toelichting"}
    return len(velden) if "activiteit" in velden and anders else 0


def _velden(koppen: Koppen, indeling: Bladindeling) -> tuple[dict[str, int], set[int]]:
    """The column of each field; of two columns for one field the first, the other stays unknown and is said."""
    velden: dict[str, int] = {}
    weg: set[int] = set()
    for kolom, tekst in enumerate(koppen.teksten):
        als = indeling.lees_als(tekst, koppen.letters[kolom]) if tekst or koppen.letters[kolom] else None
        if als == OVERSLAAN:
            weg.add(kolom)
            continue
        veld = veld_van(als or tekst) or (veld_van(koppen.onderste[kolom]) if koppen.onderste else None)
        if veld and veld not in velden:
            velden[veld] = kolom
    return velden, weg


def _partijkolom(koppen: Koppen, velden: Mapping[str, int], weg: Set[int]) -> dict[str, int]:
    """The column of ‘Partij’ or ‘Corporatie’ as that of the trekker, where no heading names either."""
    heet = jaarschijfwoorden().activiteiten["partijkoppen"]["trekker"]
    if "trekker" in velden or "betrokken" in velden:
        return {}
    kolommen = [k for k, tekst in enumerate(koppen.teksten) if plat(tekst) in heet and k not in weg]
    return {"trekker": kolommen[0]} if len(kolommen) == 1 and kolommen[0] not in velden.values() else {}


def _rijen(blad: Blad, koppen: Koppen, velden: Mapping[str, int], tot: int, bezet: Set[int]) -> list[int]:
    """The filled rows down to the next table: one that starts below a blank row with numbers where texts belong."""
    tekstkolommen = [velden[veld] for veld in _TEKSTVELDEN if veld in velden]
    rijen: list[int] = []
    na_leeg = False
    for rij in range(koppen.eerste_regel, tot):
        if rij in bezet:
            break
        if not blad.gevuld[rij].any():
            na_leeg = True
            continue
        if na_leeg and (_begint_cijfers(blad, rij, tot, tekstkolommen) or _is_legenda(blad, rij)):
            break
        na_leeg = False
        rijen.append(rij)
    return rijen


def _begint_cijfers(blad: Blad, rij: int, tot: int, kolommen: Sequence[int]) -> bool:
    while rij < tot and blad.gevuld[rij].any():
        if blad.is_getal[rij, kolommen].any() and np.isfinite(blad.getallen[rij, kolommen]).any():
            return True
        rij += 1
    return False


def _is_legenda(blad: Blad, rij: int) -> bool:
    """A heading of a legend, or a row with a word for a status and no more."""
    teksten = [plat(als_tekst(waarde)) for waarde in blad.cellen[rij][blad.gevuld[rij]].tolist()]
    woorden = jaarschijfwoorden()
    kop = len(teksten) == 1 and teksten[0] in woorden.activiteiten["legenda"]["koppen"]
    return kop or (len(teksten) <= 2 and all(woorden.statussen.van(tekst) for tekst in teksten))


def _is_kleuruitleg(blad: Blad, rij: int) -> bool:
    """A legend beside each other: ‘groen = gereed’ in one cell and ‘oranje = loopt’ in the next."""
    teksten = [als_tekst(waarde) for waarde in blad.cellen[rij][blad.is_tekst[rij]].tolist()]
    statussen = jaarschijfwoorden().statussen
    return any("=" in tekst and statussen.van(plat(tekst.rpartition("=")[2])) for tekst in teksten)


def _is_titel(blad: Blad, rij: int) -> bool:
    return int(blad.gevuld[rij].sum()) == 1 and bool(blad.is_tekst[rij].any())
