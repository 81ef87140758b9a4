"""The columns of a table of figures: the cells that head each, and which are labels, figures or remarks."""

from prestatiemonitor.readers.bestand.herschikken import bezet
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.jaarschijf.rollen import kolomrol
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel, Plek, is_cijfer, is_jaar
from prestatiemonitor.readers.jaarschijf.vaag import zijn_vage_aantallen
from prestatiemonitor.readers.koppen import koptekst


def lees_koppen(tabel: Cijfertabel) -> None:
    """The cells that head each column: a merged heading heads all its columns, an upper one runs on to the right."""
    blad = tabel.blad
    samen = {
        (r, k): (b[0], b[1]) for b in blad.samengevoegd for r in range(b[0], b[2] + 1) for k in range(b[1], b[3] + 1)
    }
    vakken = {
        (r, k): samen.get((r, k), (r, k))
        for r in tabel.koprijen
        for k in range(blad.kolommen)
        if koptekst(blad.cellen[samen.get((r, k), (r, k))])
    }
    labels = _labelkolommen(tabel)
    for r in tabel.koprijen[:-1]:
        for k in range(1, blad.kolommen):
            lager = any((onder, k) in vakken for onder in tabel.koprijen if onder > r)
            hoger = any((boven, k) in vakken and (boven, k - 1) not in vakken for boven in tabel.koprijen if boven < r)
            links = vakken.get((r, k - 1))
            eigen = (r, k) in vakken or {k - 1, k} & labels
            if lager and not hoger and not eigen and links and links not in samen:
                vakken[r, k] = links
                tabel.doorgetrokken.add(k)
    for k in range(blad.kolommen):
        tabel.koppen[k] = tuple(dict.fromkeys(vakken[r, k] for r in tabel.koprijen if (r, k) in vakken))


def _labelkolommen(tabel: Cijfertabel) -> set[int]:
    """Columns with more text than figures in the rows of the table."""
    blad = tabel.blad
    waarden = {k: [blad.cellen[r, k] for r in tabel.rijen if blad.gevuld[r, k]] for k in range(blad.kolommen)}
    tekst = {k for k, w in waarden.items() if w and 2 * sum(map(is_cijfer, w)) < len(w)}
    eerste = next((k for k, w in waarden.items() if w), 0)
    if any(waarden[k] for k in range(eerste + 1, blad.kolommen)) and all(map(_is_naam, waarden.get(eerste, ()))):
        tekst.add(eerste)
    return tekst


def _is_naam(waarde: object) -> bool:
    """Text that names something, though it may read as a number: ‘25.000 - 35.000’ is an income group."""
    return isinstance(waarde, str) and not waarde.strip().isdigit()


def verdeel_kolommen(tabel: Cijfertabel, indeling: Bladindeling) -> None:
    """Which columns are labels, figures or remarks."""
    blad, tekstkolommen = tabel.blad, _labelkolommen(tabel)
    vol = bezet(blad)
    letters = blad.letters(tabel.rijen[0])
    for k in range(blad.kolommen):
        if not vol[tabel.rijen, k].any():
            continue
        toegewezen = indeling.lees_als(tabel.kop(k), letters[k])
        rol = kolomrol(toegewezen or tabel.kop(k))
        waarden = [blad.cellen[r, k] for r in tabel.rijen if blad.gevuld[r, k]]
        if rol is None and not tabel.kop(k) and _zijn_jaren(waarden) and vol[tabel.rijen, k + 1 :].any():
            rol = "jaar"
        vaag = k in tekstkolommen and bool(tabel.labels) and zijn_vage_aantallen(tabel.kop(k), waarden)
        if rol in ("tekst", "nummer"):
            tabel.overige.append(k)
        elif rol is not None and not (rol == "label" and k not in tekstkolommen):
            tabel.labels[k] = rol
        elif k in tekstkolommen and not vaag:
            if tabel.kolommen:
                tabel.overige.append(k)
            else:
                tabel.labels[k] = "label"
        else:
            tabel.kolommen.append(k)


def _zijn_jaren(waarden: list[object]) -> bool:
    """Years, with perhaps a word for their total."""
    totalen = [waarde for waarde in waarden if isinstance(waarde, str) and duid_tekst(waarde).totaal]
    return len(totalen) < len(waarden) and all(is_jaar(waarde) or waarde in totalen for waarde in waarden)


def hoeken(tabel: Cijfertabel) -> list[Plek]:
    """Headings above the labels that say something of the whole table, such as its year: not ‘Groep’."""
    plekken = [plek for kolom in tabel.labels for plek in tabel.koppen.get(kolom, ())]
    return [plek for plek in plekken if kolomrol(tabel.tekst(plek)) is None]
