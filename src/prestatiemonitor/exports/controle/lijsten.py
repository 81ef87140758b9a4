"""The other sheets: what changed and why, the plans, norms, decisions, terms, what was left out, and the receipt."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

import numpy as np
import pandas as pd
from xlsxwriter.utility import xl_range

from prestatiemonitor.exports.controle.blad import Blad
from prestatiemonitor.exports.controle.cellen import KLOPT, WIJKT_AF, Cel, Formule, Getal, Kolom, getalformaat
from prestatiemonitor.exports.controle.stappen import schrijf_rekening
from prestatiemonitor.exports.huisstijl import INKT
from prestatiemonitor.exports.stuk import Figuur, Stuk
from prestatiemonitor.exports.werkboek import Werkboek

CONTROLE: Final = "Controle"
_GETAL: Final = 9.0
_EERSTE: Final = 16.0  # room for the way back to the contents
_TEKST: Final = (110.0, 70.0, 44.0, 32.0, 26.0, 20.0)  # characters that text may be wide, tried in turn
_MINSTE, _BLADBREEDTE = 140.0, 190.0  # characters that a page is wide, at least and at most


def schrijf_tabel(
    werkboek: Werkboek,
    naam: str,
    titel: str,
    tabel: pd.DataFrame,
    voet: str,
    *,
    sommen: Mapping[str, Sequence[str]] | None = None,
    totaal: bool = False,
    alleen: Sequence[str] = (),
    aandelen: Sequence[str] = (),
) -> None:
    """One table on a sheet: headings that stay in view and repeat, and the total of its numbers where it has one.

    `sommen` gives by a column the columns that it is the sum of: each row gets its check. `alleen` are the columns
    that the total is of, where not of all numbers; `aandelen` are those with shares.
    """
    koppen = [str(kop) for kop in tabel.columns]
    extra = [CONTROLE] if sommen else []
    kolommen = [*_kolommen(tabel), *(Kolom(kop, 10, kant="center") for kop in extra)]
    blad = Blad(werkboek, werkboek.blad(naam, "", voettekst=voet), naam, [kolom.breedte for kolom in kolommen])
    blad.titel(titel)
    blad.rij += 1
    eerste = blad.rij + 1
    rijen: list[list[Cel]] = []
    for nummer, rij in enumerate(tabel.itertuples(index=False, name=None)):
        cellen = [als_cel(waarde, aandeel=kop in aandelen) for kop, waarde in zip(koppen, rij, strict=True)]
        rijen.append([*cellen, *([_klopt(sommen, koppen, rij, eerste + nummer)] if sommen else [])])
    blad.tabel(kolommen, rijen, filter_=len(rijen) > 12)
    if sommen and rijen:
        blad.let_op(xl_range(eerste, len(koppen), eerste + len(rijen) - 1, len(koppen)))
    if totaal and rijen:
        blad.rijtje(blad.rij, _totaal(tabel, eerste, alleen), bold=True, top=1, top_color=INKT)
    blad.blad.freeze_panes(eerste, 1)
    blad.blad.repeat_rows(eerste - 1)


def schrijf_figuur(werkboek: Werkboek, figuur: Figuur, naam: str, voet: str) -> None:
    """All rows of a figure on a sheet."""
    som, delen = figuur.totaal, figuur.aandelen
    schrijf_tabel(werkboek, naam, figuur.kop, figuur.cijfers, voet, totaal=bool(som), alleen=som, aandelen=delen)


def schrijf_wijzigingen(werkboek: Werkboek, naam: str, titel: str, figuren: Sequence[Figuur], voet: str) -> None:
    """Why figures changed: of each the steps with their sum, or the table with its causes."""
    breedtes = [28.0, 22.0, 9.0, 22.0, 22.0, 20.0, 20.0, 20.0, 20.0]
    blad = Blad(werkboek, werkboek.blad(naam, "", voettekst=voet), naam, breedtes)
    blad.titel(titel)
    for figuur in figuren:
        blad.kop(figuur.kop)
        for regel in figuur.toelichting:
            blad.alinea(regel)
        for rekenregel in figuur.rekening:
            schrijf_rekening(blad, rekenregel)
        if not figuur.rekening:
            koppen = _kolommen(figuur.cijfers)
            rijen = [[als_cel(waarde) for waarde in rij] for rij in figuur.cijfers.itertuples(index=False, name=None)]
            eerste = blad.tabel(koppen, rijen)
            if figuur.totaal and rijen:
                blad.rijtje(blad.rij, _totaal(figuur.cijfers, eerste, figuur.totaal), bold=True, top=1, top_color=INKT)
                blad.rij += 1


def schrijf_regels(werkboek: Werkboek, naam: str, titel: str, delen: Mapping[str, Sequence[str]], voet: str) -> None:
    """Sentences under their headings."""
    blad = Blad(werkboek, werkboek.blad(naam, "", voettekst=voet), naam, [60.0, 60.0])
    blad.titel(titel)
    for kop, regels in delen.items():
        if regels:
            blad.kop(kop)
        for regel in regels:
            blad.alinea(regel)


def besluitentabel(stuk: Stuk) -> pd.DataFrame:
    """What was asked, decided and promised, as a table."""
    rijen = [(b.onderwerp, b.soort, b.tekst, b.wie, b.wanneer, b.stand) for b in stuk.besluiten]
    return pd.DataFrame(rijen, columns=["Onderwerp", "Soort", "Wat", "Wie", "Wanneer", "Stand"])


def als_cel(waarde: Any, *, aandeel: bool = False) -> Cel:
    """A value of a table as a cell: numbers stay numbers, missing stays empty."""
    if not isinstance(waarde, str) and pd.isna(waarde):
        return Getal(None)
    if isinstance(waarde, bool | np.bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, int | float | Decimal | np.number):
        return Getal(float(waarde), getalformaat("aandeel" if aandeel else "", float(waarde)))
    return str(waarde)


def _klopt(sommen: Mapping[str, Sequence[str]], koppen: Sequence[str], rij: Sequence[Any], nummer: int) -> Cel:
    """Whether every sum in this row is that of its parts; empty where they are unknown."""
    delen, goed = [], True
    for som, van in sommen.items():
        waarden = [rij[koppen.index(kop)] for kop in van]
        stelling = rij[koppen.index(som)]
        if pd.isna(stelling) or any(pd.isna(waarde) for waarde in waarden):
            return Getal(None)
        plekken = "+".join(xl_range(nummer, koppen.index(kop), nummer, koppen.index(kop)) for kop in van)
        delen.append(f"{plekken}={xl_range(nummer, koppen.index(som), nummer, koppen.index(som))}")
        goed = goed and sum(waarden) == stelling
    return Formule(f'=IF(AND({",".join(delen)}),"{KLOPT}","{WIJKT_AF}")', KLOPT if goed else WIJKT_AF)


def _totaal(tabel: pd.DataFrame, eerste: int, alleen: Sequence[str] = ()) -> list[Cel]:
    """The total of the columns with numbers, or of those alone."""
    cellen: list[Cel] = ["Totaal"]
    for nummer in range(1, tabel.shape[1]):
        kolom = tabel.iloc[:, nummer]
        if not pd.api.types.is_numeric_dtype(kolom) or (alleen and tabel.columns[nummer] not in alleen):
            cellen.append("")
            continue
        som = float(kolom.sum())
        bereik = xl_range(eerste, nummer, eerste + len(tabel) - 1, nummer)
        cellen.append(Formule(f"=SUM({bereik})", som, getalformaat("", som)))
    return cellen


def _kolommen(tabel: pd.DataFrame) -> list[Kolom]:
    """Columns that fill the page: narrow for numbers, and text wrapped sooner where there are many."""
    for hoogstens in _TEKST:
        kolommen = [_kolom(tabel, nummer, hoogstens) for nummer in range(tabel.shape[1])]
        breed = sum(kolom.breedte for kolom in kolommen)
        if breed <= _BLADBREEDTE:
            rek = max(_MINSTE / breed, 1.0) if breed else 1.0
            return [replace(kolom, breedte=kolom.breedte * rek) for kolom in kolommen]
    return kolommen


def _kolom(tabel: pd.DataFrame, nummer: int, hoogstens: float) -> Kolom:
    kop, kolom = str(tabel.columns[nummer]), tabel.iloc[:, nummer]
    langste_woord = max((len(woord) for woord in kop.split()), default=0) + 2.0
    if pd.api.types.is_numeric_dtype(kolom):
        return Kolom(kop, max(_GETAL, langste_woord), kant="right")
    langste = max((len(str(waarde)) for waarde in kolom if not pd.isna(waarde)), default=0)
    minst = _EERSTE if nummer == 0 else _GETAL
    return Kolom(kop, min(max(minst, langste_woord, 1.1 * langste + 2), max(hoogstens, langste_woord)))
