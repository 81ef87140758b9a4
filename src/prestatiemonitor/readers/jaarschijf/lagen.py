"""All texts that say something of one figure: the labels of its row, the headings of its column, and what is above."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import DEEL, OVERSLAAN, TELT_MEE, Bladindeling, Rijkeuze
from prestatiemonitor.readers.jaarschijf.duiden import Kenmerken, als_doelgroep, duid_tekst
from prestatiemonitor.readers.jaarschijf.labels import als_label, is_labeltotaal
from prestatiemonitor.readers.jaarschijf.naamloos import kolom_zonder_kop, rij_zonder_naam
from prestatiemonitor.readers.jaarschijf.rollen import Kolomrol
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel, Plek
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg, lees_getal
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.tables.waarden import EERSTE_JAAR, LAATSTE_JAAR

_DRAGEND = ("partij", "jaar", "halfjaar", "periode")  # written once, these go for the rows below as well

_ROMEINS = re.compile(r"\b20\d\d ii?$")  # ‘2026-I’, a half-year but where ‘2026-III’ stands beside it
_KWARTAAL = re.compile(r"\b20\d\d (?:iii|iv)$")


@dataclass(frozen=True)
class Laag:
    """A text with its place and what it says."""

    plek: Plek
    wat: Kenmerken
    oorspronkelijk: str = ""  # as it stands in the sheet, where an assignment reads it otherwise


@dataclass(frozen=True)
class Rij:
    """The labels of one row; `keuze` is what was assigned to it."""

    lagen: tuple[Laag, ...]
    keuze: Rijkeuze | None = None


def _is_onderdeel(lagen: Sequence[Laag]) -> bool:
    """A row with a dash before its name, or ‘waarvan’, is a part of the one above it."""
    if len(lagen) != 1:
        return False
    wat = lagen[0].wat
    los = not (wat.toegewezen or wat.groep or wat.post or wat.maat or wat.totaal or wat.aandeel)
    return los and bool(wat.rest) and als_doelgroep(wat.tekst) != wat.tekst.rstrip(": ")


def _met_keuze(wat: Kenmerken, als: str | None) -> Kenmerken:
    """What a text says by its own words, with the answer whether it is a part of what stands before it."""
    return wat if als is None else replace(wat, waarvan=als == DEEL, waarvan_deel=als == DEEL)


@dataclass
class Lagen:
    """The texts of one table, read once."""

    lezing: Lezing
    tabel: Cijfertabel
    indeling: Bladindeling
    omgeving: Sequence[str]  # the titles of the sheet and its name, nearest first
    rijen: dict[int, Rij] = field(default_factory=dict)
    kolommen: dict[int, tuple[Laag, ...] | None] = field(default_factory=dict)  # None: left out
    banners: dict[int, tuple[Laag, ...]] = field(default_factory=dict)  # nearest first
    titels: tuple[Laag, ...] = ()
    onbekend: set[str] = field(default_factory=set)  # names of corporations that were said
    in_kwartalen: bool = False
    achtergrond: tuple[Kenmerken, ...] = ()  # the sheet's titles and name, and what goes for the whole sheet

    def __post_init__(self) -> None:
        afspraken = load_afspraken()
        self.kernen = {plat(kern) for kern in afspraken.kernen}
        self.geen_verhuurders = {p.code for p in afspraken.partijen} - {c.code for c in afspraken.corporaties}
        self.in_kwartalen = any(_KWARTAAL.search(plat(tekst)) for tekst in self.tabel.teksten)
        self._lees_rijen()
        for kolom in self.tabel.kolommen:
            self.kolommen[kolom] = self._kolom(kolom)
        self._zonder_vorig_jaar()
        self._naamloze_totalen()
        for rij, plekken in self.tabel.banners.items():
            self.banners[rij] = tuple(self.laag(plek) for plek in reversed(plekken))
        self.titels = tuple(self.laag(plek) for plek in self.tabel.titels)
        geldt = self.indeling.geldt
        vast = Kenmerken(
            partij=geldt.get("partij") or geldt.get("corporatie"),
            jaar=duid_tekst(geldt.get("jaar", "")).jaar,
            deel=geldt.get("halfjaar"),
        )
        self.achtergrond = (vast, *(duid_tekst(tekst) for tekst in self.omgeving))

    def laag(self, plek: Plek) -> Laag:
        """What a cell says, by its own words or as assigned."""
        tekst = self.tabel.tekst(plek)
        als = self.indeling.waarde(tekst)
        if als in (None, TELT_MEE, DEEL):
            wat = _met_keuze(duid_tekst(tekst), als)
            in_kwartalen = self.in_kwartalen and bool(_ROMEINS.search(plat(tekst)))
            return Laag(plek, replace(wat, onduidelijk=True) if in_kwartalen else wat)
        return Laag(plek, replace(duid_tekst(als), toegewezen=True), tekst)

    def nummer(self, rij: int) -> int:
        """The number that a row has in the workbook."""
        kolom = next(iter(self.tabel.labels), self.tabel.kolommen[0])
        return int(self.blad.plaats(rij, kolom)[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))

    def is_overgeslagen(self, rij: int, kolom: int) -> bool:
        """Whether the assignment leaves out the row, the column, or all below a banner."""
        erboven = (self.indeling.waarde(self.tabel.tekst(plek)) for plek in self.tabel.banners[rij])
        return self.rijen[rij].keuze == OVERSLAAN or self.kolommen[kolom] is None or OVERSLAAN in erboven

    @property
    def blad(self) -> Blad:
        return self.tabel.blad

    def _naamloze_totalen(self) -> None:
        """What has no name and is the sum of all beside it, is said to be their total."""
        kolom, rij = kolom_zonder_kop(self.tabel), rij_zonder_naam(self.tabel)
        if kolom is not None and self.kolommen.get(kolom) == ():
            self.kolommen[kolom] = (Laag(self.tabel.kopplek(kolom), Kenmerken(totaal=True)),)
        if rij is not None and not self.rijen[rij].lagen and self.rijen[rij].keuze is None:
            self.rijen[rij] = Rij((Laag((rij, self.tabel.kolommen[0]), Kenmerken(totaal=True)),))

    def _zonder_vorig_jaar(self) -> None:
        """A column ‘Vorig jaar’ beside others is there to compare with: these figures were delivered before."""
        heet = jaarschijfwoorden().toewijzingen["woorden"]["vorig_jaar"]
        vorig = {k for k, lagen in self.kolommen.items() if lagen and plat(self.tabel.kop(k)) in heet}
        for kolom in vorig if len(vorig) < len(self.kolommen) else ():
            lagen = self.kolommen[kolom] or ()
            if not any(laag.wat.toegewezen for laag in lagen):
                self.kolommen[kolom] = tuple(
                    replace(laag, wat=replace(laag.wat, reden="vergelijking met het vorige jaar")) for laag in lagen
                )

    def _kolom(self, kolom: int) -> tuple[Laag, ...] | None:
        kop, plek = self.tabel.kop(kolom), self.tabel.kopplek(kolom)
        als = self.indeling.lees_als(kop, self.blad.letter(*plek)) or self.indeling.waarde(kop)
        if als == OVERSLAAN:
            return None
        if als not in (None, TELT_MEE, DEEL):
            return (Laag(plek, replace(duid_tekst(als), toegewezen=True), kop),)
        lagen = tuple(self.laag(plek) for plek in self.tabel.koppen.get(kolom, ()))
        samen = duid_tekst(kop)
        if any(laag.wat.rest for laag in lagen) and not samen.rest:
            if samen.doelgroep and len(lagen) > 1 and any(laag.wat.groep for laag in lagen[:-1]):
                samen = replace(samen, doelgroep=als_doelgroep(lagen[-1].wat.tekst))  # below ‘Urgent’
            return (Laag(plek, _met_keuze(samen, als)),)  # over two rows: ‘Woningen met label’ and ‘E, F of G’
        return lagen

    def _lees_rijen(self) -> None:
        vorige: dict[int, Laag] = {}
        boven: Laag | None = None  # the row of urgent ones as a whole
        herhaald = {kolom for kolom in self.tabel.labels if self._herhaalt(kolom)}
        for rij in self.tabel.rijen:
            eigen: dict[int, Laag] = {}
            for kolom, rol in self.tabel.labels.items():
                plek = self._waar(rij, kolom)
                if not is_leeg(self.blad.cellen[plek]):
                    eigen[kolom] = vorige[kolom] = self._label(plek, rol)
            eerste = min(eigen, default=-1)
            for kolom, rol in self.tabel.labels.items():
                eerder = vorige.get(kolom)
                if kolom < eerste and eerder and kolom not in herhaald and self._draagt(eerder, rol):
                    eigen[kolom] = eerder
            lagen = tuple(eigen[kolom] for kolom in sorted(eigen))
            tekst = next((self.tabel.tekst(laag.plek) for laag in lagen), "")
            keuze = self.indeling.rijkeuze(self.nummer(rij), tekst)
            if als := self.indeling.waarde(f"rij {self.nummer(rij)}"):
                lagen = (Laag(lagen[0].plek if lagen else (rij, 0), replace(duid_tekst(als), toegewezen=True), tekst),)
                keuze = "overslaan" if als == OVERSLAAN else keuze
            if any(self.indeling.waarde(self.tabel.tekst(laag.plek)) == OVERSLAAN for laag in lagen):
                keuze = "overslaan"
            if boven is not None and _is_onderdeel(lagen):
                lagen = (boven, *lagen)
            elif lagen:
                boven = lagen[0] if lagen[0].wat.groep == "urgent" and lagen[0].wat.doelgroep is None else None
            self.rijen[rij] = Rij(lagen, keuze)

    def _herhaalt(self, kolom: int) -> bool:
        """Whether a column repeats a text on the next row: then a blank cell is missing, and goes not on from above."""
        teksten = [self.tabel.tekst((rij, kolom)) for rij in self.tabel.rijen]
        return any(tekst and tekst == volgende for tekst, volgende in itertools.pairwise(teksten))

    @staticmethod
    def _draagt(laag: Laag, rol: Kolomrol) -> bool:
        return not laag.wat.totaal and (rol in _DRAGEND or bool(laag.wat.partij or laag.wat.groep or laag.wat.maat))

    def _waar(self, rij: int, kolom: int) -> Plek:
        """The cell that a row reads: of cells merged downwards the first."""
        for r1, k1, r2, k2 in self.blad.samengevoegd:
            if r1 <= rij <= r2 and k1 <= kolom <= k2:
                return r1, k1
        return rij, kolom

    def _label(self, plek: Plek, rol: Kolomrol) -> Laag:
        waarde, tekst = self.blad.cellen[plek], self.tabel.tekst(plek)
        getal = lees_getal(waarde)[0] if rol in ("jaar", "periode", "halfjaar") else None
        vast = self._energielabel(plek, tekst) if self.indeling.waarde(tekst) is None else self.laag(plek)
        if vast:
            return vast
        if rol in ("jaar", "periode") and getal is not None and EERSTE_JAAR <= getal <= LAATSTE_JAAR:
            heel = rol == "periode" and self._noemt_halfjaren(plek[1])  # ‘2025’ between ‘2025-H1’ and ‘2025-H2’
            return Laag(plek, Kenmerken(tekst, jaar=int(getal), deel="heel" if heel else None))
        if rol == "halfjaar" and getal in (1, 2):
            return Laag(plek, Kenmerken(tekst, deel=str(int(getal))))
        if rol == "partij":
            return Laag(plek, self._partij(plek, tekst))
        if rol == "eenheid":
            wat = duid_tekst(tekst)
            return Laag(plek, Kenmerken(tekst, eenheid=wat.eenheid or tekst, aandeel=wat.aandeel, procent=wat.procent))
        return self.laag(plek)

    def _energielabel(self, plek: Plek, tekst: str) -> Laag | None:
        """A letter in a table of energielabels, or their total."""
        if label := als_label(self.tabel, plek):
            return Laag(plek, replace(duid_tekst(label), tekst=tekst))
        if is_labeltotaal(self.tabel, plek[0]) and not self.indeling.rijkeuze(self.nummer(plek[0]), tekst):
            return Laag(plek, Kenmerken(tekst, reden="totaal van alle labels"))
        return None

    def _noemt_halfjaren(self, kolom: int) -> bool:
        """Whether both halves of a year stand in a column."""
        delen = {duid_tekst(self.tabel.tekst((rij, kolom))).deel for rij in self.tabel.rijen}
        return delen >= {"1", "2"}

    def _partij(self, plek: Plek, tekst: str) -> Kenmerken:
        wat = duid_tekst(tekst)
        code = partijcode(tekst) or wat.partij
        if code or wat.totaal:
            return replace(wat, partij=None if wat.totaal and not partijcode(tekst) else code, rest="")
        if tekst not in self.onbekend:
            self.onbekend.add(tekst)
            self.lezing.meld(ms.CORPORATIE_ONBEKEND, self.blad, *plek)
        return Kenmerken(als_tekst(tekst), partij=tekst)
