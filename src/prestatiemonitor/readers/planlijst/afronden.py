"""What is said of a list once it was read: cells that cannot be used, and what was recognised."""

from collections.abc import Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen


def meld_onbruikbaar(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int]) -> None:
    """Errors in columns that are read; one in a column that nobody uses harms nothing."""
    gebruikt = kolommen.van_soort("veld", "oplevering", "verwijzing", "aantal", "totaal")
    leeg_gelaten = [
        rij for rij, kolom in [*kolommen.blad.foutcellen, *kolommen.blad.zonder_waarde] if kolom in gebruikt
    ]
    onder_koppen = [rij for rij in leeg_gelaten if rij >= kolommen.koppen.eerste_regel]
    lezing.meld_onbruikbaar(kolommen.blad, sorted({*rijen, *onder_koppen}), gebruikt)
    _meld_samengevoegd(lezing, kolommen, set(rijen))


def _meld_samengevoegd(lezing: Lezing, kolommen: Plankolommen, rijen: set[int]) -> None:
    """A number in a merged cell over several plans or several count columns belongs to nobody in particular."""
    blad, telt = kolommen.blad, set(kolommen.van_soort("aantal", "totaal"))
    for r1, k1, r2, k2 in blad.samengevoegd:
        in_rijen = rijen & set(range(r1, r2 + 1))
        in_kolommen = telt & set(range(k1, k2 + 1))
        if in_rijen and in_kolommen and len(in_rijen) * len(in_kolommen) > 1 and blad.gevuld[r1, k1]:
            bereik = f"{blad.cel(r1, k1)}:{blad.cel(r2, k2)}"
            lezing.meld(ms.AANTAL_SAMENGEVOEGD, blad, r1, k1, bereik=bereik)


def herkend(kolommen: Plankolommen, regels: int, indeling: str) -> Herkend:
    """The columns of a list and what each was read as, for the preview."""
    uitleg = tuple(
        (kolommen.kopcel(k), tekst, kolommen.betekenis(k)) for k, tekst in enumerate(kolommen.koppen.teksten) if tekst
    )
    return Herkend(kolommen.blad.naam, indeling, kolommen.koppen.laatste_koprij + 1, regels, uitleg)
