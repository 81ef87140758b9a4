"""The ledger as small tables for a page: what became of the cells, what was skipped and why, and sums against sums."""

import numpy as np
import pandas as pd

from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.controle.gesteld import controles_tabel
from prestatiemonitor.readers.controle.plausibel import plaats
from prestatiemonitor.readers.woorden.cellen import lees_getal
from prestatiemonitor.tables.waarden import ROL

_GETAL = {"programma": "aantal", "voorraadmutaties": "aantal", "toewijzingen": "aantal"}
_AFRONDING = 1e-9


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

    Columns `tabel`, `blad`, `cellen` (how many), `som_cellen`, `som_tabel`, `gelijk`. Signs are left out on both sides:
    demolition and withdrawals may be written either way. A cell that gave several rows (homes told apart further, or
    partly realised) counts once. Kerncijfers are no numbers to add up.
    """
    bladen = {blad.naam: blad for blad in inlezing.bladen}
    regels = []
    for naam, veld in _GETAL.items():
        tabel = inlezing.tabellen.get(naam)
        if tabel is None or tabel.empty:
            continue
        per_cel = tabel[veld].abs().astype(float).groupby(tabel["bron"], sort=False).sum()
        waar = pd.DataFrame([plaats(bron) for bron in per_cel.index], columns=["blad", "cel"]).assign(
            som=per_cel.values
        )
        for blad, deel in waar.groupby("blad", sort=False):
            cellen = sum(_waarde(bladen.get(str(blad)), cel) for cel in deel["cel"])
            som = float(deel["som"].sum())
            gelijk = bool(abs(cellen - som) <= _AFRONDING * max(1.0, abs(som)))
            regels.append((naam, blad, len(deel), cellen, som, gelijk))
    return pd.DataFrame(regels, columns=["tabel", "blad", "cellen", "som_cellen", "som_tabel", "gelijk"])


def totalen(inlezing: Inlezing) -> pd.DataFrame:
    """Every total that the workbook states against the computed one, those that differ first.

    Columns `blad`, `cel`, `wat`, `gesteld`, `berekend`, `gelijk`.
    """
    return controles_tabel(inlezing.controles).sort_values("gelijk", kind="stable", ignore_index=True)


def _waarde(blad: Blad | None, cel: str) -> float:
    """The number in a cell as it stands in the sheet, without its sign; 0 where there is none."""
    letters = cel.rstrip("0123456789")
    if blad is None or not letters or not letters.isalpha():
        return 0.0
    rij, kolom = int(cel[len(letters) :]) - 1, _kolom(letters)
    if rij >= blad.rijen or kolom >= blad.kolommen:
        return 0.0
    getal = blad.getallen[rij, kolom]
    if np.isnan(getal):
        gelezen = lees_getal(blad.cellen[rij, kolom])[0]
        getal = 0.0 if gelezen is None else gelezen
    return abs(float(getal))


def _kolom(letters: str) -> int:
    nummer = 0
    for letter in letters:
        nummer = nummer * 26 + ord(letter) - ord("A") + 1
    return nummer - 1
