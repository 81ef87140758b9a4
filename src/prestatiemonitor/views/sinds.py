"""Since last time: each figure beside that of the previous peilmoment and of the same month a year before, and why."""

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal

import pandas as pd
import streamlit as st

from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.indicators import INDICATOREN, Uitkomst
from prestatiemonitor.indicators.oorzaken import Oorzaak, oorzaken
from prestatiemonitor.indicators.verandering import Verandering, veranderingen, zelfde_maand_vorig_jaar
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.woorden import md


def sinds_vorige_keer(stand: Stand, uitkomsten: Sequence[Uitkomst], naam: str) -> None:
    """What changed in these figures, and the rows of the workbooks that made one of them change."""
    eerdere = eerdere_momenten(stand.moment.peildatum)
    if not eerdere:
        st.write("Dit is het eerste peilmoment: er is niets om mee te vergelijken.")
        return
    dag = st.segmented_control(
        "Vergeleken met", eerdere, default=eerdere[0], format_func=datum, key=f"sinds-{naam}", required=True
    )
    toen = gegevens.stand_op(dag or eerdere[0], stand.kern)
    gevonden = list(
        veranderingen(
            uitkomsten, toen.uitkomsten, toen.moment.peildatum, jaren=_jaren(stand.moment.peildatum, toen)
        ).values()
    )
    toon_leestabel(veranderingstabel(gevonden), "Wat er veranderde")
    anders = [v for v in gevonden if v.soort == "anders" or (v.soort == "nieuw" and v.nu.waarde is not None)]
    if not anders:
        st.write("Geen van deze cijfers veranderde.")
        return
    gekozen = anders[0]
    if len(anders) > 1:
        keuze = st.selectbox("Waardoor veranderde", anders, format_func=_waarover, key=f"waardoor-{naam}")
        gekozen = keuze or anders[0]
    _toon_oorzaken(gekozen, _oorzaken(stand, toen, gekozen))


@st.cache_resource(
    max_entries=64,
    show_spinner="De oorzaken worden nagerekend…",
    hash_funcs={Stand: lambda stand: stand.sleutel, Verandering: lambda v: (v.nu.sleutel, v.jaren)},
)
def _oorzaken(stand: Stand, toen: Stand, gekozen: Verandering) -> list[Oorzaak]:
    return oorzaken(stand.moment, toen.moment, gekozen)


def _toon_oorzaken(gekozen: Verandering, gevonden: Sequence[Oorzaak]) -> None:
    waarover = md(_waarover(gekozen))
    if not gevonden:
        st.write(f"De regels achter ‘{waarover}’ zijn dezelfde.")
        return
    met, zonder = ([o for o in gevonden if _doet_iets(o) is doet] for doet in (True, False))
    if met:
        st.write(
            f"De regels waaruit ‘{waarover}’ nu volgt en die eerder anders waren:"
            if gekozen.verschil is None
            else f"Waardoor ‘{waarover}’ veranderde, wat het meeste uitmaakt eerst. De regels zijn een voor een door "
            "die van nu vervangen; het effect is wat het cijfer daardoor anders werd. Samen zijn zij het verschil: "
            f"{_verschil(gekozen)}."
        )
        toon_leestabel(oorzakentabel(gekozen, met), "Waardoor het cijfer veranderde")
    if zonder:
        wat = telling(len(zonder), "regel veranderde", "regels veranderden")
        with st.expander(f"{wat} zonder effect op dit cijfer"):
            toon_leestabel(oorzakentabel(gekozen, zonder), "Wat veranderde zonder effect op dit cijfer")


def _doet_iets(oorzaak: Oorzaak) -> bool:
    """Whether it made the figure or its verdict another one, or may have."""
    return oorzaak.effect != 0 or oorzaak.oordeel is not None


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


def _plaats(oorzaak: Oorzaak) -> str:
    """The cell of now, and that of then where it is another."""
    if oorzaak.plaats_toen in ("", oorzaak.plaats_nu):
        return oorzaak.plaats_nu
    toen = f"was {oorzaak.plaats_toen}"
    return f"{oorzaak.plaats_nu} ({toen})" if oorzaak.plaats_nu else toen


def _los(aantal: Decimal | None) -> str:
    return "" if aantal is None else getal(aantal, 3)


def _effect(effect: Decimal | None, aandeel: bool) -> str:
    if effect is None:
        return "niet los te zeggen"
    if effect == 0:
        return "geen"
    return getal(effect * 100, 2, teken=True) if aandeel else getal(effect, teken=True)


def _jaren(peildatum: dt.date, toen: Stand) -> int:
    """One for the same month a year before: then a figure about this year stands beside that about last year."""
    eerder = toen.moment.peildatum
    return peildatum.year - eerder.year if peildatum.month == eerder.month else 0


def eerdere_momenten(peildatum: dt.date) -> list[dt.date]:
    """The previous peilmoment, and that of the same month a year before where there is one."""
    momenten = gegevens.momenten()
    vorig, jaar = gegevens.vorig_moment(peildatum), zelfde_maand_vorig_jaar(peildatum, momenten)
    return [dag for dag in dict.fromkeys((vorig, jaar)) if dag is not None]


def veranderingstabel(gevonden: Sequence[Verandering]) -> pd.DataFrame:
    """One row per figure: what it was and is, in words that a reader can take in at once."""
    return pd.DataFrame(
        [
            {
                "Cijfer": _waarover(v),
                "Toen": "geen eerder cijfer" if v.toen is None else _toen(v.toen, v.jaren),
                "Nu": _waarde(v.nu),
                "Verschil": _verschil(v),
                "Oordeel": _oordeel(v),
            }
            for v in gevonden
        ]
    )


def _waarover(verandering: Verandering) -> str:
    nu = verandering.nu
    return INDICATOREN[nu.indicator].waarover(nu.afspraak, nu.partij, nu.periode)


def _waarde(uitkomst: Uitkomst) -> str:
    if uitkomst.waarde is None:
        return "onbekend"
    return procent(uitkomst.waarde, uitkomst.norm) if uitkomst.eenheid == "aandeel" else getal(uitkomst.waarde)


def _toen(uitkomst: Uitkomst, jaren: int) -> str:
    return f"{_waarde(uitkomst)} ({uitkomst.periode})" if jaren else _waarde(uitkomst)


def _verschil(verandering: Verandering) -> str:
    verschil = verandering.verschil
    if verschil is None:
        return "niet te zeggen"
    if verschil == 0:
        return "gelijk"
    if verandering.nu.eenheid == "aandeel":
        return f"{getal(verschil * 100, teken=True)} procentpunt"
    return getal(verschil, teken=True)


def _oordeel(verandering: Verandering) -> str:
    woorden = load_tokens().oordelen
    nu = woorden[verandering.nu.oordeel].woord
    if not verandering.ander_oordeel or verandering.toen is None:
        return nu
    return f"{nu}, was {woorden[verandering.toen.oordeel].woord}"
