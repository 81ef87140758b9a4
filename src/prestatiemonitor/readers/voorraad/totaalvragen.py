"""What is asked of stated totals: those of nothing, those that may be something else, and totals under another name."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.rijen import Rij
from prestatiemonitor.tables.meldingen import Meldingsoort


def vraag_totaal(
    lezing: Lezing, gevraagd: set[tuple[str, int]], totaal: Cijfer, soort: Meldingsoort, rijen: Mapping[int, Rij]
) -> None:
    """Ask once per row or column, at its name or heading."""
    tabel = totaal.tabel
    rij = rijen[totaal.rij]
    van_rij = rij.zonder_naam or (bool(rij.ken.keys() & {"totaal", "richting"}) and bool(rij.naam))
    sleutel = ("rij", totaal.rij) if van_rij else ("kolom", totaal.kolom)
    if sleutel in gevraagd:
        return
    gevraagd.add(sleutel)
    if rij.zonder_naam:
        lezing.meld(soort, tabel.blad, totaal.rij, totaal.kolom)
    elif van_rij:
        lezing.meld(soort, tabel.blad, totaal.rij, rij.kolom, gevonden=rij.naam)
    else:
        kop = tabel.koppen.teksten[totaal.kolom]
        lezing.meld(soort, tabel.blad, tabel.koppen.laatste_koprij, totaal.kolom, gevonden=kop)


def vraag_zonder_delen(
    lezing: Lezing, gevraagd: set[tuple[str, int]], totaal: Cijfer, rijen: Mapping[int, Rij]
) -> None:
    """A total of nothing that was read is asked, but where a question about its parts is open that comes first."""
    naam = totaal.tabel.blad.plaats(totaal.rij, totaal.kolom)[0]
    if totaal.gesteld and not any(m.ernst == "fout" and m.blad == naam for m in lezing.meldingen):
        rij = rijen[totaal.rij]
        van_rij = rij.zonder_naam or "totaal" in rij.ken
        vraag_totaal(lezing, gevraagd, totaal, ms.TOTAAL_ZONDER_DELEN if van_rij else ms.TOTAAL_ALLEEN, rijen)


def vraag_netto(
    lezing: Lezing, kolom: int, netto: Sequence[Cijfer], reeksen: Mapping[tuple[int, str], Sequence[object]]
) -> None:
    """A net figure over years of which the table has no parts is not a control total: what it counts is asked."""
    tabel = netto[0].tabel
    if all(wat != "netto van de regel" or k != kolom for k, wat in reeksen):
        kop = tabel.koppen.teksten[kolom] or "netto"
        lezing.meld(ms.NETTO_ZONDER_DELEN, tabel.blad, tabel.koppen.laatste_koprij, kolom, gevonden=kop)
        return
    for cijfer in netto:
        if cijfer.gesteld:
            lezing.meld(ms.TOTAAL_WIJKT_AF, tabel.blad, cijfer.rij, kolom, gevonden=int(cijfer.gesteld), berekend=0)


def vraag_verkapte_totalen(lezing: Lezing, cijfers: Sequence[Cijfer], rijen: Mapping[int, Rij]) -> None:
    """Ask about a corporation that nobody knows and that is, in every column, the sum of two or more others."""
    per_rij: dict[int, list[Cijfer]] = defaultdict(list)
    per_soort: dict[tuple[object, ...], list[Cijfer]] = defaultdict(list)
    for c in cijfers:
        per_soort[_zonder_corporatie(c)].append(c)
        if c.soort != "totaal":
            per_rij[c.rij].append(c)
    for nummer, rij in rijen.items():
        eigen = per_rij[nummer]
        if not rij.vreemd or rij.keuze or not any(c.gesteld for c in eigen):
            continue
        if all(_is_som(c, per_soort[_zonder_corporatie(c)]) for c in eigen):
            lezing.meld(ms.REGEL_TELT_OP, eigen[0].tabel.blad, nummer, rij.kolom, gevonden=rij.naam)


def _zonder_corporatie(c: Cijfer) -> tuple[object, ...]:
    return c.soort, c.sleutel[1:], c.tijd


def _is_som(cijfer: Cijfer, zelfde: Sequence[Cijfer]) -> bool:
    """Whether a figure is the sum of two or more others for the same thing."""
    return len(zelfde) > 2 and sum(c.gesteld for c in zelfde) == 2 * cijfer.gesteld
