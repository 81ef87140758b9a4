"""What changed since another peilmoment, in words and tables."""

from collections.abc import Sequence
from decimal import Decimal

import pandas as pd

from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN, Uitkomst
from prestatiemonitor.indicators.oorzaken import Oorzaak
from prestatiemonitor.indicators.verandering import Verandering


def oorzakentabel(gekozen: Verandering, gevonden: Sequence[Oorzaak]) -> pd.DataFrame:
    """One row per cause: what it is, its count then and now, what it did to the figure, and where it stands.

    Where the figure was unknown there is no difference, and so no part of it to name.
    """
    aandeel = gekozen.nu.eenheid == "aandeel"
    kop = "Effect (procentpunt)" if aandeel else "Effect"
    woorden = load_tokens().oordelen
    tabel = pd.DataFrame(
        {
            "Wat": oorzaak.wat,
            "Toen": _los(oorzaak.toen),
            "Nu": _los(oorzaak.nu),
            kop: "" if gekozen.verschil is None else _effect(oorzaak.effect, aandeel),
            "Oordeel wordt": woorden[oorzaak.oordeel].woord if oorzaak.oordeel else "",
            "Plaats": _plaats(oorzaak),
        }
        for oorzaak in gevonden
    )
    return tabel.drop(columns=[kolom for kolom in tabel.columns if (tabel[kolom] == "").all()])


def veranderingstabel(gevonden: Sequence[Verandering]) -> pd.DataFrame:
    """One row per figure: what it was and is, in words that a reader can take in at once."""
    return pd.DataFrame(
        [
            {
                "Cijfer": waarover(v),
                "Toen": "geen eerder cijfer" if v.toen is None else _toen(v.toen, v.jaren),
                "Nu": waarde_in_woorden(v.nu),
                "Verschil": verschil_in_woorden(v),
                "Oordeel": _oordeelwoord(v),
            }
            for v in gevonden
        ]
    )


def waarover(verandering: Verandering) -> str:
    """Which figure it is, in words."""
    nu = verandering.nu
    return INDICATOREN[nu.indicator].waarover(nu.afspraak, nu.partij, nu.periode)


def waarde_in_woorden(uitkomst: Uitkomst) -> str:
    """The value as it is read: `29,1%`, `38`, or onbekend."""
    if uitkomst.waarde is None:
        return "onbekend"
    return procent(uitkomst.waarde, uitkomst.norm) if uitkomst.eenheid == "aandeel" else getal(uitkomst.waarde)


def _toen(uitkomst: Uitkomst, jaren: int) -> str:
    return f"{waarde_in_woorden(uitkomst)} ({uitkomst.periode})" if jaren else waarde_in_woorden(uitkomst)


def verschil_in_woorden(verandering: Verandering) -> str:
    """By how much it changed, with its sign; `gelijk`, or that it cannot be told."""
    verschil = verandering.verschil
    if verschil is None:
        return "niet te zeggen"
    if verschil == 0:
        return "gelijk"
    if verandering.nu.eenheid == "aandeel":
        punten = (getal(verschil * 100, decimalen, teken=True) for decimalen in (1, 2, 3))
        return f"{next((tekst for tekst in punten if tekst != '0'), 'minder dan 0,001')} procentpunt"
    return getal(verschil, teken=True)


def _oordeelwoord(verandering: Verandering) -> str:
    woorden = load_tokens().oordelen
    nu = woorden[verandering.nu.oordeel].woord
    if not verandering.ander_oordeel or verandering.toen is None:
        return nu
    return f"{nu}, was {woorden[verandering.toen.oordeel].woord}"


def _los(aantal: Decimal | None) -> str:
    return "" if aantal is None else getal(aantal, 3)


def _effect(effect: Decimal | None, aandeel: bool) -> str:
    if effect is None:
        return "niet los te zeggen"
    if effect == 0:
        return "geen"
    return getal(effect * 100, 2, teken=True) if aandeel else getal(effect, teken=True)


def _plaats(oorzaak: Oorzaak) -> str:
    """The cell of now, and that of then where it is another."""
    if oorzaak.plaats_toen in ("", oorzaak.plaats_nu):
        return oorzaak.plaats_nu
    toen = f"was {oorzaak.plaats_toen}"
    return f"{oorzaak.plaats_nu} ({toen})" if oorzaak.plaats_nu else toen


def verandering_in_zin(verandering: Verandering) -> str:
    """One figure beside what it was, as a sentence; empty where there is nothing to hold it beside."""
    toen = verandering.toen
    if toen is None or verandering.soort == "onbekend":
        return ""
    sinds = datum(verandering.sinds)
    if verandering.soort == "gelijk":
        return f"Sinds {sinds} is dit cijfer niet veranderd."
    oordeel = f", het oordeel was {load_tokens().oordelen[toen.oordeel].woord}" if verandering.ander_oordeel else ""
    return f"Op {sinds} was het {waarde_in_woorden(toen)}, nu {waarde_in_woorden(verandering.nu)}{oordeel}."
