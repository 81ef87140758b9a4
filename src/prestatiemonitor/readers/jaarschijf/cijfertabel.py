"""A table of figures into `toewijzingen` and `kerncijfers`: each figure read, compared, skipped or asked once."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.celvragen import Celvragen
from prestatiemonitor.readers.indeling import OVERGESLAGEN, Bladindeling
from prestatiemonitor.readers.jaarschijf.cijfer import SOORT_VAN_VRAAG, Cijfer, Getal, Vraag
from prestatiemonitor.readers.jaarschijf.cijfers import duid_cijfer
from prestatiemonitor.readers.jaarschijf.delen import Regel, Verdeler
from prestatiemonitor.readers.jaarschijf.dubbel import Stelling, zonder_dubbele
from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.jaarschijf.lagen import Lagen
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel, Plek
from prestatiemonitor.readers.jaarschijf.waarden import keur_aantal, lees_aandelen, lees_waarde, vergelijk_aandelen
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.voorraad.tussenteksten import OPMERKING
from prestatiemonitor.readers.woorden.cellen import kolomletter

_ALS = " als ‘overslaan’ of als wat erin staat (zoals ‘eerste halfjaar 2026’ of ‘urgent’)"
_REDENEN = {
    "rij": "de monitor weet niet wat dit betekent",
    "kolom": "de monitor kent deze kolom niet",
    "tegenstrijdig": "de teksten erbij spreken elkaar tegen",
    "deel": "het deel van het jaar is niet bekend",
    "blad": "het deel van het jaar is niet bekend",
    "tussen": "de tekst erboven is niet duidelijk",
    "niet": "geen cijfer over wat er is gebeurd",
    "eenheid": "de eenheid past niet bij het cijfer",
}


@dataclass
class _Lezer:
    lezing: Lezing
    tabel: Cijfertabel
    lagen: Lagen
    gevraagd: set[tuple[str, Plek]] = field(default_factory=set)

    def cijfers(self) -> list[Cijfer]:
        """The figures whose meaning is known; the others are asked and booked."""
        blad, uit = self.tabel.blad, []
        celvragen = Celvragen(self.lezing, blad, self.lagen.indeling)
        for rij in self.tabel.rijen:
            for kolom in self.tabel.kolommen:
                if not blad.gevuld[rij, kolom]:
                    continue
                if self.lagen.is_overgeslagen(rij, kolom):
                    self.lezing.boek(blad, rij, kolom, "overgeslagen", reden=OVERGESLAGEN)
                    continue
                waarde, als_procent = blad.cellen[rij, kolom], celvragen.toont_procent(rij, kolom)
                procent = (isinstance(waarde, str) and "%" in waarde) or (als_procent and waarde != int(waarde))
                teken = celvragen.toont_procentteken(rij, kolom)
                gelezen = duid_cijfer(self.lagen, rij, kolom, procent=procent)
                if isinstance(gelezen, Vraag):
                    self._vraag(gelezen)
                    self.lezing.boek(blad, rij, kolom, "overgeslagen", reden=_REDENEN[gelezen.soort])
                elif reden := self._telt_niet(celvragen, rij, kolom, gelezen):
                    self.lezing.boek(blad, rij, kolom, "overgeslagen", reden=reden)
                elif (procent or als_procent or teken) and _hoort_aantal(gelezen):
                    celvragen.vraag_procent(rij, kolom)
                    self.lezing.boek(blad, rij, kolom, "overgeslagen", reden="een percentage")
                elif self._is_compleet(gelezen):
                    uit.append(replace(gelezen, als_procent=als_procent, met_teken=teken))
                else:
                    self.lezing.boek(blad, rij, kolom, "overgeslagen", reden="niet bekend van wie of wanneer")
        return uit

    def _telt_niet(self, celvragen: Celvragen, rij: int, kolom: int, cijfer: Cijfer) -> str:
        keuze = self.lagen.rijen[rij].keuze
        reden = celvragen.vervallen(rij, kolom, self.tabel.labels, keuze)
        return reden or celvragen.andere_vorm(rij, kolom, keuze, telt_woningen=cijfer.maat is None)

    def _vraag(self, vraag: Vraag) -> None:
        if (vraag.soort, vraag.plek) in self.gevraagd:
            return
        self.gevraagd.add((vraag.soort, vraag.plek))
        gevonden = vraag.gevonden or f"kolom {kolomletter(vraag.plek[1])}"
        velden: dict[str, Any] = {"wat": vraag.wat, "suggestie": "", "als": _ALS}
        velden |= OPMERKING if vraag.soort == "tussen" else {}
        self.lezing.meld(SOORT_VAN_VRAAG[vraag.soort], self.tabel.blad, *vraag.plek, gevonden=gevonden, **velden)

    def _is_compleet(self, cijfer: Cijfer) -> bool:
        """A party and a year; without them it is asked once for the table. Totals and shares may go over all."""
        mist: list[tuple[str, str]] = []
        controle = cijfer.totaal or (cijfer.aandeel and cijfer.soort == "toewijzingen")
        if cijfer.partij is None and not controle:
            mist.append(("partij", "corporatie" if cijfer.soort == "toewijzingen" else "partij"))
        if cijfer.jaar is None and not controle:
            mist.append(("jaar", ""))
        if any(self._zegt_het_elders(cijfer.kolom, wat) for wat, _ in mist):
            self._vraag(Vraag("kolom", (self.tabel.koprijen[-1], cijfer.kolom), ""))
            return False
        for wat, naam in mist:
            plek = self.tabel.koprijen[0] if self.tabel.koprijen else self.tabel.rijen[0], self.tabel.kolommen[0]
            if (wat, plek) not in self.gevraagd:
                self.gevraagd.add((wat, plek))
                soort = ms.PARTIJ_ONBEKEND if wat == "partij" else ms.JAAR_ONBEKEND
                self.lezing.meld(soort, self.tabel.blad, *plek, wat=naam)
        return not mist

    def _zegt_het_elders(self, kolom: int, wat: str) -> bool:
        """Whether headings of other columns say of whom or when, and this column has none."""
        koppen = [self.tabel.kop(ander) for ander in self.tabel.kolommen if ander != kolom]
        zonder_kop = bool(self.tabel.koprijen) and not self.tabel.kop(kolom)
        return zonder_kop and any(getattr(duid_tekst(kop), wat) for kop in koppen)


def _hoort_aantal(cijfer: Cijfer) -> bool:
    """Whether a percentage has no place here: shares of allocations and of a maat that is one have."""
    if cijfer.telt_mee:
        return False
    return (
        not cijfer.aandeel
        if cijfer.maat is None
        else cijfer.maat.soort in ("stroom", "stand") and bool(cijfer.maat.eenheid)
    )


def lees_cijfertabel(lezing: Lezing, tabel: Cijfertabel, indeling: Bladindeling, omgeving: Sequence[str]) -> None:
    """Add the rows of a table of figures, compare its totals and shares, and book every cell."""
    lagen = Lagen(lezing, tabel, indeling, omgeving)
    _boek_teksten(lezing, tabel)
    verdeler = Verdeler(lezing, tabel)
    getallen: list[Getal] = []
    aandelen: list[Getal] = []
    kansen: list[Getal] = []
    for cijfer in _Lezer(lezing, tabel, lagen).cijfers():
        waarde = lees_waarde(verdeler, cijfer)
        if waarde is None:
            continue
        if cijfer.soort == "toewijzingen" and cijfer.aandeel:
            aandelen.append(Getal(cijfer, waarde))
        elif cijfer.maat and "aandeel" in (cijfer.maat.soort, cijfer.eenheid):
            kansen.append(Getal(cijfer, waarde))
        elif keur_aantal(verdeler, cijfer, waarde) and _heeft_eenheid(verdeler, cijfer):
            getallen.append(Getal(cijfer, waarde))
    regels = verdeler.verdeel([*getallen, *lees_aandelen(verdeler, kansen)])
    vergelijk_aandelen(verdeler, aandelen, regels)
    lezing.jaarschijfregels += [Stelling(tabel, regel) for regel in regels]
    for regel in regels:
        reden = f"min het deel dat apart staat ({regel.getal.eraf:g})" if regel.getal.eraf else ""
        verdeler.boek(regel.getal.cijfer, "opgenomen", regel.getal.cijfer.soort, reden)
    _meld_bijzonder(lezing, tabel, regels)
    lezing.meld_onbruikbaar(tabel.blad, tabel.rijen, tabel.kolommen)
    uitleg = tuple((tabel.blad.cel(*tabel.kopplek(k)), tabel.kop(k), "cijfers") for k in tabel.kolommen)
    soorten = {regel.getal.cijfer.soort for regel in regels}
    wat = " en ".join(sorted(soorten)) or "cijfers"
    eerste = tabel.koprijen[-1] if tabel.koprijen else tabel.rijen[0]
    lezing.herkend.append(Herkend(tabel.blad.naam, f"tabel met {wat}", eerste + 1, len(tabel.rijen), uitleg))


def _heeft_eenheid(verdeler: Verdeler, cijfer: Cijfer) -> bool:
    if cijfer.maat is None or cijfer.maat.soort != "duur" or cijfer.eenheid in ("jaren", "maanden"):
        return True
    verdeler.meld(ms.EENHEID_ONBEKEND, cijfer, gevonden=cijfer.label)
    verdeler.boek(cijfer, "overgeslagen", reden="de eenheid is niet bekend")
    return False


def sluit_cijfers(lezing: Lezing) -> None:
    """When all tables are read: settle what stands in more than one, and add the rows."""
    stellingen: list[Stelling] = lezing.jaarschijfregels
    gelezen = zonder_dubbele(lezing, stellingen)
    for soort in ("toewijzingen", "kerncijfers"):
        rijen = [_rij(s.tabel, s.regel) for s in gelezen if s.cijfer.soort == soort]
        if rijen:
            lezing.voeg_toe(soort, {naam: [rij[naam] for rij in rijen] for naam in rijen[0]})
    for s in stellingen:
        rol, reden = "opgenomen", f"het jaarcijfer min het andere halfjaar ({s.regel.waarde:g})"
        if s.elders:
            rol, reden = "controletotaal", f"staat ook in {s.elders}"
        if s.elders or s.regel.waarde != s.regel.getal.waarde:
            lezing.boek(s.tabel.blad, s.cijfer.rij, s.cijfer.kolom, rol, s.cijfer.soort, reden)


def _rij(tabel: Cijfertabel, regel: Regel) -> dict[str, object]:
    c = regel.getal.cijfer
    bron = tabel.blad.bron(c.rij, c.kolom)
    rij: dict[str, object] = {"jaar": c.jaar, "halfjaar": regel.halfjaar, "doelgroep": c.doelgroep, "bron": bron}
    if c.soort == "toewijzingen":
        return rij | {"corporatie": c.partij, "post": c.post, "groep": c.groep, "aantal": int(regel.waarde)}
    maat = c.maat.naam if c.maat else "overig"
    return rij | {"partij": c.partij, "maat": maat, "waarde": regel.waarde, "eenheid": c.eenheid}


def _meld_bijzonder(lezing: Lezing, tabel: Cijfertabel, regels: Sequence[Regel]) -> None:
    gezegd: set[str | None] = set()
    for regel in regels:
        c = regel.getal.cijfer
        if c.onbekende_groep and c.doelgroep not in gezegd:
            gezegd.add(c.doelgroep)
            lezing.meld(ms.DOELGROEP_ONBEKEND, tabel.blad, c.rij, c.kolom, gevonden=c.doelgroep)
    for kolom in sorted(tabel.doorgetrokken & set(tabel.kolommen)):
        lezing.meld(ms.KOP_DOORGETROKKEN, tabel.blad, *_onderste(tabel, kolom), gelezen=tabel.kop(kolom))


def _onderste(tabel: Cijfertabel, kolom: int) -> Plek:
    return tabel.kopplek(kolom)


def _boek_teksten(lezing: Lezing, tabel: Cijfertabel) -> None:
    """Titles, headings and banners as headings; labels as keys; remarks as text."""
    blad = tabel.blad
    plekken = {*tabel.titels, *(plek for banners in tabel.banners.values() for plek in banners)}
    plekken |= {(rij, k) for rij in tabel.koprijen for k in range(blad.kolommen) if blad.gevuld[rij, k]}
    for rij, kolom in plekken:
        lezing.boek(blad, rij, kolom, "kop")
    for rij in tabel.rijen:
        for kolom in tabel.labels:
            if blad.gevuld[rij, kolom]:
                lezing.boek(blad, rij, kolom, "sleutel")
        for kolom in tabel.overige:
            if blad.gevuld[rij, kolom]:
                getal = blad.is_getal[rij, kolom]
                lezing.boek(
                    blad,
                    rij,
                    kolom,
                    "overgeslagen" if getal else "tekst",
                    reden="toelichting of nummer" if getal else "",
                )
