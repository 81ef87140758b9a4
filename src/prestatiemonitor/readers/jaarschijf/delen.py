"""Half-years, running totals, groups with their total, and stated totals: every home and person read once."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.gesteld import controlereeks
from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Getal
from prestatiemonitor.readers.jaarschijf.oplopend import zet_oplopend
from prestatiemonitor.readers.jaarschijf.rest import neem_rest
from prestatiemonitor.readers.jaarschijf.sleutels import (
    groep_van,
    is_stroom,
    is_volledig,
    mag_naast_delen,
    partijjaar,
    past_bij,
    sleutel,
)
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel
from prestatiemonitor.readers.jaarschijf.waarvan import ontvlecht, rest_naast_delen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.tables.meldingen import Meldingsoort


@dataclass(frozen=True)
class Regel:
    """A row of a table: the figure it was read from, its half-year (None: the year), and its number."""

    getal: Getal
    halfjaar: str | None
    waarde: float


@dataclass
class Verdeler:
    """Works on the figures of one table; what it asks and says goes to the reading."""

    lezing: Lezing
    tabel: Cijfertabel

    def meld(self, soort: Meldingsoort, cijfer: Cijfer, **velden: object) -> None:
        self.lezing.meld(soort, self.tabel.blad, cijfer.rij, cijfer.kolom, **velden)

    def boek(self, cijfer: Cijfer, rol: str, tabel: str = "", reden: str = "") -> None:
        self.lezing.boek(self.tabel.blad, cijfer.rij, cijfer.kolom, rol, tabel, reden)

    def verdeel(self, getallen: Sequence[Getal]) -> list[Regel]:
        """The rows that these figures give; totals, also of undivided groups and of the year, are compared."""
        gewoon = [g for g in getallen if not g.cijfer.totaal]
        totalen = [_over_partijen(g, gewoon) for g in getallen if g.cijfer.totaal]
        los = [t for t in totalen if not t.cijfer.als_totaal and not any(past_bij(t.cijfer, g.cijfer) for g in gewoon)]
        totalen = [t for t in totalen if t not in los]
        gewoon = zet_oplopend(gewoon, [*totalen, *gewoon], self.meld)
        gewoon = rest_naast_delen(gewoon, self.meld)
        zeker, open_ = self._zonder_onverdeeld([*gewoon, *(t for t in los if is_volledig(t.cijfer))])
        zeker = ontvlecht(zeker, getallen, self.meld, self.boek)
        rest = neem_rest([*totalen, *open_], zeker, self.meld)
        zeker += rest
        totalen, open_ = ([g for g in deel if not any(_zelfde(g, r) for r in rest)] for deel in (totalen, open_))
        for getal in los:
            if not is_volledig(getal.cijfer):
                self.meld(ms.TOTAAL_ZONDER_DELEN, getal.cijfer, gevonden=getal.cijfer.label)
                self.boek(getal.cijfer, "overgeslagen", reden="een totaal zonder delen")
        regels = [regel for groep in _groepeer(zeker, sleutel) for regel in self._halfjaren(groep)]
        for getal in totalen:
            self._vergelijk(getal, regels)
        for getal in open_:
            self._vergelijk_onverdeeld(getal, regels)
        return regels

    def _zonder_onverdeeld(self, getallen: Sequence[Getal]) -> tuple[list[Getal], list[Getal]]:
        """Figures of a group as a whole beside its parts are no more homes: apart, to be compared."""
        verdeeld = {groep_van(g.cijfer, met_doelgroep=False) for g in getallen if g.cijfer.doelgroep}
        met_groep = {partijjaar(g.cijfer) for g in getallen if g.cijfer.groep}
        zeker: list[Getal] = []
        open_: list[Getal] = []
        for getal in getallen:
            c = getal.cijfer
            heel = c.doelgroep is None and groep_van(c, met_doelgroep=False) in verdeeld and not mag_naast_delen(c)
            alles = c.post == "toegewezen" and c.groep is None and partijjaar(c) in met_groep
            (open_ if (heel or alles) and not c.telt_mee else zeker).append(getal)
        return zeker, open_

    def _halfjaren(self, getallen: Sequence[Getal]) -> list[Regel]:
        """The rows of one subject: the half-years, the one that follows from a running total, or the year."""
        per_deel: dict[str, Getal] = {}
        heeft_half = any(g.cijfer.deel in ("1", "2") for g in getallen)
        for getal in getallen:
            c = getal.cijfer
            if c.cumulatief and c.deel is None and not heeft_half:
                self._vraag_deel(getal)
                continue
            deel = c.deel or ("heel" if c.cumulatief else "jaar")
            if deel in per_deel:
                eerste = per_deel[deel].cijfer
                plaats = self.tabel.blad.cel(eerste.rij, eerste.kolom)
                self.meld(ms.CIJFER_DUBBEL, c, eerste=plaats)
                self.boek(c, "overgeslagen", reden=f"gaat over hetzelfde als {plaats}")
            else:
                per_deel[deel] = getal
        return self._uit_delen(per_deel)

    def _uit_delen(self, per_deel: dict[str, Getal]) -> list[Regel]:
        half = {deel: g for deel, g in per_deel.items() if deel in ("1", "2")}
        heel = [g for deel, g in per_deel.items() if deel not in half]
        regels = [Regel(g, deel, g.waarde) for deel, g in half.items()]
        if not half or (heel and not is_stroom(heel[0].cijfer)):
            if len(heel) == 2:
                self._vraag_deel(per_deel["jaar"])
                heel = [per_deel["heel"]]
            return regels + [Regel(g, None, g.waarde) for g in heel]
        for getal in heel:
            if len(half) == 2:
                self._controle(getal, [g.waarde for g in half.values()])
            elif "jaar" in per_deel and per_deel["jaar"] is getal:
                self._vraag_deel(getal)
            else:
                (deel, eerste) = next(iter(half.items()))
                regels += self._verschil(getal, eerste, "2" if deel == "1" else "1")
        return regels

    def _verschil(self, heel: Getal, half: Getal, deel: str) -> list[Regel]:
        """The other half-year: the running total of the year less the half-year that is given."""
        if heel.waarde < half.waarde:
            self.meld(ms.CUMULATIEF_DAALT, heel.cijfer, eerste=self.tabel.blad.cel(half.cijfer.rij, half.cijfer.kolom))
            self.boek(heel.cijfer, "overgeslagen", reden="lager dan het halfjaar")
            return []
        return [Regel(heel, deel, heel.waarde - half.waarde)]

    def _vraag_deel(self, getal: Getal) -> None:
        """Asked once per column: whether a figure is of the whole year."""
        plek = self.tabel.kopplek(getal.cijfer.kolom)
        if not any(
            m.code == ms.DEEL_NIET_GEZEGD.code and m.cel == self.tabel.blad.cel(*plek) for m in self.lezing.meldingen
        ):
            kop = self.tabel.kop(getal.cijfer.kolom) or getal.cijfer.label
            self.lezing.meld(ms.DEEL_NIET_GEZEGD, self.tabel.blad, *plek, gevonden=kop)
        self.boek(getal.cijfer, "overgeslagen", reden="niet te zien is over welk deel van het jaar dit gaat")

    def _vergelijk(self, totaal: Getal, regels: Sequence[Regel]) -> None:
        """A stated total against what it can be the total of: the row's or the column's, the banner's, or all."""
        c = totaal.cijfer
        passend = [r for r in regels if past_bij(c, r.getal.cijfer) and c.deel in (None, "heel", r.halfjaar)]
        een_half_jaar = c.jaar is not None and c.deel is None and {r.halfjaar for r in passend} in ({"1"}, {"2"})
        if een_half_jaar and not c.als_totaal and totaal.waarde != sum(r.waarde for r in passend):
            self._vraag_deel(totaal)
            return
        zelfde_rij = [r for r in passend if r.getal.cijfer.rij == c.rij]
        zelfde_kolom = [r for r in passend if r.getal.cijfer.kolom == c.kolom]
        banner = [r for r in zelfde_kolom if r.getal.cijfer.banner == c.banner]
        met_statushouders = [*passend, *self._statushouders(c, regels)] if passend and c.groep == "urgent" else []
        mogelijk = (zelfde_rij, banner, zelfde_kolom, passend, met_statushouders)
        keuzes = [[r.waarde for r in deel] for deel in mogelijk if deel]
        keuzes += [[r.waarde + r.getal.eraf for r in deel] for deel in mogelijk if any(r.getal.eraf for r in deel)]
        if not keuzes and c.als_totaal:
            self.boek(c, "controletotaal", c.soort, "een totaal volgens de indeling")
            return
        if not keuzes:
            self.meld(ms.TOTAAL_ZONDER_DELEN, c, gevonden=c.label)
            self.boek(c, "overgeslagen", reden="een totaal zonder delen")
            return
        self._controle(totaal, *keuzes)

    def _vergelijk_onverdeeld(self, getal: Getal, regels: Sequence[Regel]) -> None:
        """A group as a whole that its parts do not add up to may be more than these: then it is asked."""
        c = getal.cijfer
        passend = [r for r in regels if past_bij(c, r.getal.cijfer)]
        eigen = [r for r in passend if c.deel == (r.getal.cijfer.deel)] or passend
        anderen = self._statushouders(c, regels) if c.groep == "urgent" else []
        met_statushouders = [r.getal.waarde for r in anderen if partijjaar(r.getal.cijfer) == partijjaar(c)]
        waarden = [r.getal.waarde for r in eigen]
        if getal.waarde in (sum(waarden), sum(waarden) + sum(met_statushouders)):
            self._controle(getal, [getal.waarde])
        else:
            velden = {"gevonden": c.label, "aantal": int(getal.waarde), "berekend": int(sum(waarden))}
            self.meld(ms.DELEN_ONVOLLEDIG, c, **velden)
            self.boek(c, "controletotaal")

    @staticmethod
    def _statushouders(c: Cijfer, regels: Sequence[Regel]) -> list[Regel]:
        """Allocations to statushouders that a sheet may count among the urgent ones."""
        gezocht = replace(c, groep="statushouders")
        return [r for r in regels if past_bij(gezocht, r.getal.cijfer) and c.deel in (None, "heel", r.halfjaar)]

    def _controle(self, totaal: Getal, *keuzes: Sequence[float]) -> None:
        """Compare a stated number; it may be the sum of any of `keuzes`, of which the first is shown."""
        sommen = [sum(keuze) for keuze in keuzes]
        berekend = totaal.waarde if totaal.waarde in sommen else sommen[0]
        c = totaal.cijfer
        self.boek(c, "controletotaal", c.soort)
        reeks = (np.array([totaal.waarde]), np.array([berekend]))
        self.lezing.controles.append(controlereeks(self.tabel.blad, c.kolom, "totaal van de tabel", [c.rij], *reeks))
        if berekend != totaal.waarde:
            self.meld(ms.TOTAAL_WIJKT_AF, c, gevonden=f"{totaal.waarde:g}", berekend=f"{berekend:g}")


def _zelfde(een: Getal, ander: Getal) -> bool:
    return (een.cijfer.rij, een.cijfer.kolom) == (ander.cijfer.rij, ander.cijfer.kolom)


def _over_partijen(totaal: Getal, gewoon: Sequence[Getal]) -> Getal:
    """A total that names nobody, where its parts are of corporations, is theirs and no figure of the gemeente."""
    c = replace(totaal.cijfer, partij=None)
    telbaar = c.partij_aangenomen and c.maat is not None and c.maat.soort in ("stroom", "stand")
    van = {g.cijfer.partij for g in gewoon if past_bij(c, g.cijfer) and not g.cijfer.partij_aangenomen}
    return replace(totaal, cijfer=c) if telbaar and van - {totaal.cijfer.partij} else totaal


def _groepeer(getallen: Iterable[Getal], sleutel: Callable[[Cijfer], tuple[object, ...]]) -> list[list[Getal]]:
    groepen: dict[tuple[object, ...], list[Getal]] = {}
    for getal in getallen:
        groepen.setdefault(sleutel(getal.cijfer), []).append(getal)
    return [*groepen.values()]
