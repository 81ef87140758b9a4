"""The ledger as small tables for a page: what became of the cells, what was skipped and why, and sums against sums."""

from itertools import accumulate

import numpy as np
import pandas as pd

from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.controle.plausibel import plaats
from prestatiemonitor.readers.gesteld import controles_tabel
from prestatiemonitor.readers.planlijst.doortellend import DOORGETELD
from prestatiemonitor.readers.woorden.cellen import lees_getal
from prestatiemonitor.tables.waarden import ROL

_GETAL = {"programma": "aantal", "voorraadmutaties": "aantal", "toewijzingen": "aantal"}
_AFRONDING = 1e-9
_OPGETELD = "het blad heeft opgetelde cijfers; in de tabel staat wat er sinds het vorige cijfer bij kwam"
_REST = "de kolom is een totaal; in de tabel staat wat niet in de delen ervan zit"
_MINDER = "de ene uitsplitsing telt minder woningen dan de andere; wat er meer is staat bij een kolom van de eerste"
_RESTEN = (ms.REST_VAN_TOTAAL.code, ms.TOEWIJZINGEN_REST.code)
_UITSPLITSINGEN = (ms.UITSPLITSING_DEELS.code, ms.UITSPLITSING_VERSCHILT.code)


def cellen_per_blad(inlezing: Inlezing) -> pd.DataFrame:
    """One row per sheet: `blad`, `gevuld`, and per role the number of cells; the roles add up to `gevuld`.

    What was taken in stands apart for numbers (`getallen_gelezen`) and text (`teksten_gelezen`). Roles: `sleutel`,
    `kop`, `controletotaal`, `tekst`, `overgeslagen`.
    """
    regels = []
    for deel in inlezing.celverantwoording.bladen:
        telling = deel.telling()
        per_rol = telling.groupby("rol")["cellen"].sum()
        opgenomen = telling[telling["rol"] == "opgenomen"]
        getallen = int(opgenomen.loc[opgenomen["getal"], "cellen"].sum())
        regels.append(
            {
                "blad": deel.blad.naam,
                "gevuld": int(telling["cellen"].sum()),
                "getallen_gelezen": getallen,
                "teksten_gelezen": int(opgenomen["cellen"].sum()) - getallen,
                **{rol: int(per_rol.get(rol, 0)) for rol in ROL if rol != "opgenomen"},
            }
        )
    kolommen = ["blad", "gevuld", "getallen_gelezen", "teksten_gelezen", *(rol for rol in ROL if rol != "opgenomen")]
    return pd.DataFrame(regels, columns=kolommen)


def overgeslagen(inlezing: Inlezing) -> pd.DataFrame:
    """What was skipped, by reason: `blad`, `reden`, `cellen`, `eerste` (the first cell)."""
    delen = [deel.telling().assign(blad=deel.blad.naam) for deel in inlezing.celverantwoording.bladen]
    kolommen = ["blad", "reden", "cellen", "eerste"]
    if not delen:
        return pd.DataFrame(columns=kolommen)
    alle = pd.concat(delen, ignore_index=True)
    weg = alle[alle["rol"] == "overgeslagen"].groupby(["blad", "reden"], sort=False, as_index=False)
    return weg.agg(cellen=("cellen", "sum"), eerste=("eerste", "first"))[kolommen]


def sommen(inlezing: Inlezing) -> pd.DataFrame:
    """Per table and sheet the sum of the cells that rows came from against the sum of those rows.

    Columns `tabel`, `blad`, `cellen` (how many), `som_cellen`, `som_tabel`, `gelijk`, and `waarom` they differ where
    that follows from the cells themselves (empty for a difference that nothing explains). Signs are left out on both
    sides: demolition and withdrawals may be written either way. A cell that gave several rows (homes told apart
    further, or partly realised) counts once. Kerncijfers are no numbers to add up.
    """
    delen = [_cellen_en_rijen(inlezing, naam) for naam in _GETAL if len(inlezing.tabellen.get(naam, ()))]
    regels = []
    for naam, blad, cellen in (
        (naam, blad, deel) for naam, alle in delen for blad, deel in alle.groupby("blad", sort=False)
    ):
        som_cellen, som = float(cellen["waarde"].sum()), float(cellen["som"].sum())
        gelijk = _is_gelijk(som_cellen, som)
        redenen = cellen.loc[~cellen["gelijk"], "waarom"].unique().tolist()
        waarom = "" if gelijk or "" in redenen else "; ".join(redenen)
        regels.append((naam, blad, len(cellen), som_cellen, som, gelijk, waarom))
    return pd.DataFrame(regels, columns=["tabel", "blad", "cellen", "som_cellen", "som_tabel", "gelijk", "waarom"])


def _cellen_en_rijen(inlezing: Inlezing, naam: str) -> tuple[str, pd.DataFrame]:
    """Each cell of a table: `blad`, `cel`, `waarde`, `som` of its rows, `gelijk`, and `waarom` they differ."""
    tabel, bladen = inlezing.tabellen[naam], {blad.naam: blad for blad in inlezing.bladen}
    per_cel = tabel[_GETAL[naam]].abs().astype(float).groupby(tabel["bron"], sort=False).sum()
    cellen = pd.DataFrame([plaats(bron) for bron in per_cel.index], columns=["blad", "cel"])
    cellen["som"] = per_cel.to_numpy()
    gelezen = [_waarde(bladen.get(blad), cel) for blad, cel in zip(cellen["blad"], cellen["cel"], strict=True)]
    cellen["waarde"] = pd.Series(gelezen, dtype=float).fillna(cellen["som"])  # a number in words, as it was read
    cellen["gelijk"] = [_is_gelijk(w, s) for w, s in zip(cellen["waarde"], cellen["som"], strict=True)]
    rest = {(m.blad, m.cel) for m in inlezing.meldingen if m.code in _RESTEN}
    bekend = {round(waarde, 6) for waarde in cellen["waarde"]} if naam != "programma" else set()  # plans are not summed
    door = {
        (deel.blad.naam, deel.blad.cel(*plek))
        for deel in inlezing.celverantwoording.bladen
        for plek in deel.plekken("opgenomen", DOORGETELD)
    }
    eronder = _sommen_eronder(cellen) if naam != "programma" else {}
    anders = {m.blad for m in inlezing.meldingen if m.code in _UITSPLITSINGEN and naam == "programma"}

    def waarom(blad: str, cel: str, waarde: float, som: float) -> str:
        if (blad, cel) in rest:
            return _REST
        if blad in anders and som > waarde:
            return _MINDER
        if (blad, cel) in door or round(waarde - som, 6) in bekend:
            return _OPGETELD
        return _REST if round(waarde - som, 6) in eronder.get((blad, cel), ()) else ""

    cellen["waarom"] = [
        waarom(blad, cel, waarde, som)
        for blad, cel, waarde, som in cellen[["blad", "cel", "waarde", "som"]].itertuples(index=False)
    ]
    return naam, cellen


def _sommen_eronder(cellen: pd.DataFrame) -> dict[tuple[str, str], set[float]]:
    """Per cell what the cells below it in its column add up to, from the first of them down to each."""
    per_kolom: dict[tuple[str, str], list[tuple[int, str, float]]] = {}
    for blad, cel, waarde in cellen[["blad", "cel", "waarde"]].itertuples(index=False):
        letters = cel.rstrip("0123456789")
        per_kolom.setdefault((blad, letters), []).append((int(cel[len(letters) :] or 0), cel, waarde))
    uit: dict[tuple[str, str], set[float]] = {}
    for (blad, _), kolom in per_kolom.items():
        rijen = sorted(kolom)
        for i, (_, cel, _) in enumerate(rijen):
            uit[blad, cel] = {round(som, 6) for som in accumulate(waarde for _, _, waarde in rijen[i + 1 :])}
    return uit


def _is_gelijk(cellen: float, som: float) -> bool:
    return bool(abs(cellen - som) <= _AFRONDING * max(1.0, abs(som)))


def totalen(inlezing: Inlezing) -> pd.DataFrame:
    """Every total that the workbook states against the computed one, those that differ first.

    Columns `blad`, `cel`, `wat`, `gesteld`, `berekend`, `gelijk`.
    """
    return controles_tabel(inlezing.controles).sort_values("gelijk", kind="stable", ignore_index=True)


def _waarde(blad: Blad | None, cel: str) -> float:
    """The number in a cell as it stands in the sheet, without its sign; 0 where there is no cell, NaN for words."""
    letters = cel.rstrip("0123456789")
    if blad is None or not letters or not letters.isalpha():
        return 0.0
    rij, kolom = int(cel[len(letters) :]) - 1, _kolom(letters)
    if rij >= blad.rijen or kolom >= blad.kolommen:
        return 0.0
    getal = blad.getallen[rij, kolom]
    if np.isnan(getal):
        gelezen = lees_getal(blad.cellen[rij, kolom])[0]
        getal = np.nan if gelezen is None else gelezen
    return abs(float(getal))


def _kolom(letters: str) -> int:
    nummer = 0
    for letter in letters:
        nummer = nummer * 26 + ord(letter) - ord("A") + 1
    return nummer - 1
