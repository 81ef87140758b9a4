"""Since last time: each figure beside that of the previous peilmoment and of the same month a year before, and why."""

import datetime as dt
from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.aanlevering import codescheidingen, moment_uit_elkaar
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.veranderd import oorzakentabel, veranderingstabel, verschil_in_woorden, waarover
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.indicators import Uitkomst
from prestatiemonitor.indicators.oorzaken import Oorzaak, oorzaken
from prestatiemonitor.indicators.verandering import Verandering, veranderingen, zelfde_maand_vorig_jaar
from prestatiemonitor.verordening.plancodes import Scheiding
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
        keuze = st.selectbox("Waardoor veranderde", anders, format_func=waarover, key=f"waardoor-{naam}")
        gekozen = keuze or anders[0]
    _toon_oorzaken(gekozen, _oorzaken(stand, toen, gekozen, codescheidingen(stand.opslag)))


@st.cache_resource(
    max_entries=64,
    show_spinner="De oorzaken worden nagerekend…",
    hash_funcs={Stand: lambda stand: stand.sleutel, Verandering: lambda v: (v.nu.sleutel, v.jaren)},
)
def _oorzaken(stand: Stand, toen: Stand, gekozen: Verandering, apart: tuple[Scheiding, ...]) -> list[Oorzaak]:
    return oorzaken(moment_uit_elkaar(stand.moment, apart), moment_uit_elkaar(toen.moment, apart), gekozen)


def _toon_oorzaken(gekozen: Verandering, gevonden: Sequence[Oorzaak]) -> None:
    over = md(waarover(gekozen))
    if not gevonden:
        st.write(f"De regels achter ‘{over}’ zijn dezelfde.")
        return
    met, zonder = ([o for o in gevonden if _doet_iets(o) is doet] for doet in (True, False))
    if met:
        st.write(
            f"De regels waaruit ‘{over}’ nu volgt en die eerder anders waren:"
            if gekozen.verschil is None
            else f"Waardoor ‘{over}’ veranderde, wat het meeste uitmaakt eerst. De regels zijn een voor een door "
            "die van nu vervangen; het effect is wat het cijfer daardoor anders werd. Samen zijn zij het verschil: "
            f"{verschil_in_woorden(gekozen)}."
        )
        toon_leestabel(oorzakentabel(gekozen, met), "Waardoor het cijfer veranderde")
    if zonder:
        wat = telling(len(zonder), "regel veranderde", "regels veranderden")
        with st.expander(f"{wat} zonder effect op dit cijfer"):
            toon_leestabel(oorzakentabel(gekozen, zonder), "Wat veranderde zonder effect op dit cijfer")


def _doet_iets(oorzaak: Oorzaak) -> bool:
    """Whether it made the figure or its verdict another one, or may have."""
    return oorzaak.effect != 0 or oorzaak.oordeel is not None


def _jaren(peildatum: dt.date, toen: Stand) -> int:
    """One for the same month a year before: then a figure about this year stands beside that about last year."""
    eerder = toen.moment.peildatum
    return peildatum.year - eerder.year if peildatum.month == eerder.month else 0


def eerdere_momenten(peildatum: dt.date) -> list[dt.date]:
    """The previous peilmoment, and that of the same month a year before where there is one."""
    momenten = gegevens.momenten()
    vorig, jaar = gegevens.vorig_moment(peildatum), zelfde_maand_vorig_jaar(peildatum, momenten)
    return [dag for dag in dict.fromkeys((vorig, jaar)) if dag is not None]
