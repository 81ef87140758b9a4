"""A figure that stands in a workbook twice: asked, or compared where it stands the same in another table."""

from collections.abc import Mapping, Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.rijen import Rij


def meld_dubbel(lezing: Lezing, cijfers: Sequence[Cijfer], rijen: Mapping[int, Rij]) -> None:
    """Within one table: two columns that count the same, a corporation that stands there twice, or single figures."""
    gezien: dict[tuple[object, ...], Cijfer] = {}
    gemeld: set[tuple[str, int]] = set()
    for cijfer in cijfers:
        if cijfer.soort == "totaal":
            continue
        eerste = gezien.setdefault((cijfer.sleutel, cijfer.tijd), cijfer)
        if eerste is cijfer:
            continue
        cijfer.rol, cijfer.reden = "overgeslagen", f"staat ook in {eerste.plaats}"
        tabel = cijfer.tabel
        if eerste.rij == cijfer.rij and ("kolom", cijfer.kolom) not in gemeld:
            gemeld.add(("kolom", cijfer.kolom))
            rij, naam = tabel.koppen.laatste_koprij, f"kolom {tabel.koppen.letters[cijfer.kolom]}"
            ander, kop = tabel.blad.cel(rij, eerste.kolom), tabel.koppen.teksten[cijfer.kolom]
            lezing.meld(ms.KOP_DUBBEL, tabel.blad, rij, cijfer.kolom, gevonden=kop, eerste=ander, over=naam)
        elif eerste.kolom == cijfer.kolom and ("rij", cijfer.rij) not in gemeld:
            gemeld.add(("rij", cijfer.rij))
            kolom = rijen[cijfer.rij].kolom
            if "corporatie" in rijen[cijfer.rij].ken:
                ander = tabel.blad.cel(eerste.rij, rijen[eerste.rij].kolom)
                lezing.meld(ms.CORPORATIE_DUBBEL, tabel.blad, cijfer.rij, kolom, eerste=ander)
            else:
                _meld(lezing, cijfer, eerste)
        elif eerste.rij != cijfer.rij and eerste.kolom != cijfer.kolom:
            _meld(lezing, cijfer, eerste)


def meld_dubbel_tussen_tabellen(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """The same figure in two tables is read once; two different ones for the same thing are asked."""
    gezien: dict[tuple[object, ...], Cijfer] = {}
    for cijfer in cijfers:
        if cijfer.soort != "mutatie" or cijfer.rol != "opgenomen":
            continue
        eerste = gezien.setdefault((cijfer.sleutel, cijfer.tijd), cijfer)
        if eerste is cijfer:
            continue
        cijfer.rol, cijfer.reden = "controletotaal", f"staat ook in {eerste.plaats}"
        if eerste.aantal != cijfer.aantal:
            _meld(lezing, cijfer, eerste)


def _meld(lezing: Lezing, cijfer: Cijfer, eerste: Cijfer) -> None:
    blad = cijfer.tabel.blad
    velden = {"eerste": eerste.plaats, "ander": int(eerste.gesteld)}
    lezing.meld(ms.MUTATIE_DUBBEL, blad, cijfer.rij, cijfer.kolom, gevonden=int(cijfer.gesteld), **velden)
