"""Figures that stand in more than one table: read once where they agree, asked where they do not."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer
from prestatiemonitor.readers.jaarschijf.delen import Regel
from prestatiemonitor.readers.jaarschijf.sleutels import is_stroom, mag_naast_delen, onderwerp_van
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.duiding import plat


@dataclass(eq=False)
class Stelling:
    """A row that a table would give, and the place of the other figure that says the same."""

    tabel: Cijfertabel
    regel: Regel
    elders: str = field(default="")

    @property
    def cijfer(self) -> Cijfer:
        return self.regel.getal.cijfer

    @property
    def bron(self) -> str:
        return self.tabel.blad.bron(self.cijfer.rij, self.cijfer.kolom)

    @property
    def wie(self) -> tuple[object, ...]:
        """The subject, the party and the year."""
        return (*onderwerp_van(self.cijfer), self.cijfer.partij, self.cijfer.jaar)

    @property
    def wat(self) -> tuple[object, ...]:
        """All but the part of the year."""
        return (*self.wie, self.cijfer.groep, plat(self.cijfer.doelgroep or ""))


def zonder_dubbele(lezing: Lezing, stellingen: Sequence[Stelling]) -> list[Stelling]:
    """The rows that are read; the others only repeat or add up what another table says."""
    per_wat: dict[tuple[object, ...], list[Stelling]] = defaultdict(list)
    for stelling in stellingen:
        per_wat[stelling.wat].append(stelling)
    for groep in per_wat.values():
        _gelijke(lezing, groep)
        _jaar_en_halfjaren(lezing, [s for s in groep if not s.elders])
    per_wie: dict[tuple[object, ...], list[Stelling]] = defaultdict(list)
    for stelling in stellingen:
        if not stelling.elders:
            per_wie[stelling.wie].append(stelling)
    for groep in per_wie.values():
        _geheel_en_groepen(lezing, groep)
    return [stelling for stelling in stellingen if not stelling.elders]


def _gelijke(lezing: Lezing, groep: Sequence[Stelling]) -> None:
    """The same figure in two tables is read once; another number for the same thing is asked."""
    gezien: dict[str | None, Stelling] = {}
    for stelling in groep:
        eerste = gezien.setdefault(stelling.regel.halfjaar, stelling)
        if eerste is not stelling:
            stelling.elders = eerste.bron
            if stelling.regel.waarde != eerste.regel.waarde:
                _meld(lezing, stelling, eerste)


def _jaar_en_halfjaren(lezing: Lezing, groep: Sequence[Stelling]) -> None:
    """A year beside its half-years in another table is compared; beside one of them it is asked."""
    heel = [s for s in groep if s.regel.halfjaar is None]
    half = [s for s in groep if s.regel.halfjaar is not None]
    if not heel or not half or not is_stroom(heel[0].cijfer):
        return
    for stelling in heel:
        c, blad, som = stelling.cijfer, stelling.tabel.blad, sum(s.regel.waarde for s in half)
        if len(half) == 1 and c.deel == "heel" and stelling.regel.waarde >= som:
            ander = "2" if half[0].regel.halfjaar == "1" else "1"
            stelling.regel = replace(stelling.regel, halfjaar=ander, waarde=stelling.regel.waarde - som)
            continue
        stelling.elders = half[0].bron
        if len(half) == 2:
            if som != stelling.regel.waarde:
                velden = {"gevonden": f"{stelling.regel.waarde:g}", "berekend": f"{som:g}"}
                lezing.meld(ms.TOTAAL_WIJKT_AF, blad, c.rij, c.kolom, **velden)
        elif c.deel == "heel":
            lezing.meld(ms.CUMULATIEF_DAALT, blad, c.rij, c.kolom, eerste=half[0].bron)
        else:
            plek = stelling.tabel.kopplek(c.kolom)
            gemeld = {(m.code, m.blad, m.cel) for m in lezing.meldingen}
            if (ms.DEEL_NIET_GEZEGD.code, *blad.plaats(*plek)) not in gemeld:
                lezing.meld(ms.DEEL_NIET_GEZEGD, blad, *plek, gevonden=stelling.tabel.kop(c.kolom) or c.label)


def _geheel_en_groepen(lezing: Lezing, groep: Sequence[Stelling]) -> None:
    """A whole in one table beside its groups in another: the groups are read, the whole is compared or asked."""
    for stelling in groep:
        c = stelling.cijfer
        if c.telt_mee or c.doelgroep is not None or mag_naast_delen(c):
            continue
        if c.groep is None and c.post == "toegewezen":
            anderen = [s for s in groep if s.cijfer.groep is not None and not s.elders]
        else:
            anderen = [s for s in groep if s.cijfer.groep == c.groep and s.cijfer.doelgroep is not None]
        delen = [s for s in anderen if s.tabel is not stelling.tabel and _raakt(s, stelling)]
        if not delen:
            continue
        som = sum(s.regel.waarde for s in delen)
        stelling.elders = delen[0].bron
        if som != stelling.regel.waarde or not all(_binnen(s, stelling) for s in delen):
            velden = {"gevonden": c.label, "aantal": f"{stelling.regel.waarde:g}", "berekend": f"{som:g}"}
            lezing.meld(ms.DELEN_ONVOLLEDIG, stelling.tabel.blad, c.rij, c.kolom, **velden)


def _raakt(deel: Stelling, geheel: Stelling) -> bool:
    return None in (deel.regel.halfjaar, geheel.regel.halfjaar) or deel.regel.halfjaar == geheel.regel.halfjaar


def _binnen(deel: Stelling, geheel: Stelling) -> bool:
    return geheel.regel.halfjaar in (None, deel.regel.halfjaar)


def _meld(lezing: Lezing, stelling: Stelling, eerste: Stelling) -> None:
    c = stelling.cijfer
    lezing.meld(ms.CIJFER_DUBBEL, stelling.tabel.blad, c.rij, c.kolom, eerste=eerste.bron)
