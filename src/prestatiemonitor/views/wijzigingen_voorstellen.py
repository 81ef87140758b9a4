"""Wijzigingen: plans that may be the same under another name, for a person to confirm or reject, and take back."""

from collections.abc import Mapping, Sequence

import streamlit as st

from prestatiemonitor.figuren.wijzigingen import Keuze
from prestatiemonitor.figuren.woorden import telling, tijdstip
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.store import BewaardPlanbesluit, NieuwPlanbesluit, OpslagFout
from prestatiemonitor.views.intrekformulier import intrekformulier, leeg_formulier, ververs
from prestatiemonitor.views.woorden import md
from prestatiemonitor.wijzigingen import Planbeeld, Voorstel

_ZELFDE, _ANDER = "Ja, dit is hetzelfde plan", "Nee, dit zijn andere plannen"


def voorstellen(keuze: Keuze) -> None:
    """Each proposal with its reason and a form; linking plans that were not proposed; and what was decided before."""
    st.header("Zijn dit dezelfde plannen?", anchor=False)
    gevonden = keuze.paar.voorstellen
    st.write(
        f"{telling(len(gevonden), 'voorstel', 'voorstellen')}: plannen uit de ene lijst lijken op die uit de andere, "
        "of hebben dezelfde code maar lijken niet op elkaar."
        if gevonden
        else _geen_voorstellen(keuze)
    )
    st.caption(
        "Wat u bevestigt, telt in elke vergelijking van deze plannen als hetzelfde plan; wat u afwijst, wordt niet "
        "meer voorgesteld, en plannen met één code zijn dan twee plannen. Beide blijven bewaard met naam en datum, en "
        "zijn in te trekken."
    )
    if keuze.stand.voorbeeld:
        for voorstel in gevonden:
            st.markdown(f"- {md(voorstelzin(keuze, voorstel))}")
        st.write("Dit is het voorbeeld: lever eerst zelf een werkboek aan, dan kunt u hier plannen koppelen.")
        return
    for nummer, voorstel in enumerate(gevonden):
        with st.expander(voorstelzin(keuze, voorstel), expanded=nummer == 0):
            _beslis(keuze, voorstel)
    with st.expander("Zelf plannen koppelen die niet zijn voorgesteld"):
        _zelf(keuze)
    with st.expander("Een plancode die nu van een ander plan is"):
        _hergebruikt(keuze)
    _besloten(keuze)


def _geen_voorstellen(keuze: Keuze) -> str:
    """What was compared where nothing is proposed."""
    verband = [plan.verband for plan in keuze.paar.vergelijking.plannen]
    weg, erbij = verband.count("verdwenen"), verband.count("nieuw")
    if not (weg and erbij):
        return "Er zijn geen voorstellen: er is geen verdwenen plan naast een nieuw plan."
    wat = f"{telling(weg, 'verdwenen plan', 'verdwenen plannen')} en {telling(erbij, 'nieuw plan', 'nieuwe plannen')}"
    return (
        f"Er zijn geen voorstellen. Vergeleken zijn {wat}, op naam, kern en aantal woningen. Zijn er toch dezelfde "
        "plannen bij, dan kunt u die hieronder zelf koppelen."
    )


def voorstelzin(keuze: Keuze, voorstel: Voorstel) -> str:
    """Which plans may be the same, and why."""
    return f"{_namen(keuze, voorstel.oud, voorstel.nieuw)}: {voorstel.reden}."


def _beslis(keuze: Keuze, voorstel: Voorstel) -> None:
    naam = f"voorstel-{'+'.join(voorstel.oud)}-{'+'.join(voorstel.nieuw)}"
    with st.form(leeg_formulier(naam)):
        antwoord = st.radio("Is dit hetzelfde plan?", [_ZELFDE, _ANDER], index=None)
        reden, wie = st.text_input("Reden (mag leeg blijven)"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Bewaren")
    if not verstuurd:
        return
    if antwoord is None or not wie.strip():
        st.error("Kies ja of nee en vul uw naam in; daarna kunt u bewaren.")
        return
    _bewaar(keuze, naam, voorstel.oud, voorstel.nieuw, antwoord == _ZELFDE, reden, wie)


def _hergebruikt(keuze: Keuze) -> None:
    """A form for a code that a person knows to stand for another plan in the new list."""
    lijsten = keuze.paar.oud.plannen, keuze.paar.nieuw.plannen
    in_beide = [sleutel for sleutel in lijsten[0] if sleutel in lijsten[1]]
    naam = f"code-{keuze.naam}"
    with st.form(leeg_formulier(naam)):
        sleutel = st.selectbox(
            "Plancode", in_beide, index=None, placeholder="kies een plancode",
            format_func=lambda s: f"{s}: {lijsten[0][s].naam} → {lijsten[1][s].naam}",
        )  # fmt: skip
        reden, wie = st.text_input("Reden (mag leeg blijven)"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Het zijn twee plannen")
    if not verstuurd:
        return
    if sleutel is None or not wie.strip():
        st.error("Kies een plancode en vul uw naam in.")
        return
    _bewaar(keuze, naam, (sleutel,), (sleutel,), False, reden, wie)


def _zelf(keuze: Keuze) -> None:
    """A form for plans of both lists that a person knows to be the same."""
    lijsten: list[Mapping[str, Planbeeld]] = [keuze.paar.oud.plannen, keuze.paar.nieuw.plannen]
    naam = f"koppel-{keuze.naam}"
    with st.form(leeg_formulier(naam)):
        kant = [_plannen(lijst, dag) for lijst, dag in zip(lijsten, keuze.dagen, strict=True)]
        reden, wie = st.text_input("Reden (mag leeg blijven)"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Koppelen")
    if not verstuurd:
        return
    if not all(kant) or not wie.strip():
        st.error("Kies plannen uit beide lijsten en vul uw naam in.")
        return
    if geweigerd := waarom_niet(keuze, *kant):
        st.error(geweigerd)
        return
    _bewaar(keuze, naam, tuple(kant[0]), tuple(kant[1]), True, reden, wie)


def _plannen(lijst: Mapping[str, Planbeeld], dag: str) -> list[str]:
    def noem(sleutel: str) -> str:
        return f"{lijst[sleutel].naam} ({sleutel})"

    label = f"Plannen in de lijst van {dag}"
    return st.multiselect(label, list(lijst), format_func=noem, placeholder="kies een of meer plannen")


def waarom_niet(keuze: Keuze, oud: Sequence[str], nieuw: Sequence[str]) -> str:
    """Why a link would do nothing: a plan that is in both lists stays itself, and must be named on both sides."""
    plannen = keuze.paar.oud.plannen, keuze.paar.nieuw.plannen
    vast = [plannen[1][s].naam for s in oud if s in plannen[1] and s not in nieuw]
    vast += [plannen[0][s].naam for s in nieuw if s in plannen[0] and s not in oud]
    if not vast:
        return ""
    return f"{opsomming(vast)} staat in beide lijsten: kies dat plan ook in de andere lijst, of laat het weg."


def _bewaar(
    keuze: Keuze, naam: str, oud: tuple[str, ...], nieuw: tuple[str, ...], zelfde: bool, reden: str, wie: str
) -> None:
    namen = _namen(keuze, oud, nieuw)
    lijsten = keuze.paar.oud, keuze.paar.nieuw
    van, naar = (lijst.levering.peildatum for lijst in lijsten)
    codes = [
        tuple(lijst.plannen[sleutel].plancode for sleutel in sleutels)
        for lijst, sleutels in zip(lijsten, (oud, nieuw), strict=True)
    ]
    besluit = NieuwPlanbesluit(
        oud=codes[0], nieuw=codes[1], zelfde=zelfde, namen=namen, reden=reden.strip(), wie=wie.strip(),
        tot_en_met=van, vanaf=naar,
    )  # fmt: skip
    try:
        keuze.opslag.besluit_over_plannen(besluit)
    except (OpslagFout, ValueError) as fout:
        st.error(md(fout) if isinstance(fout, OpslagFout) else f"Dit kan niet worden bewaard: {md(fout)}.")
        return
    ververs(naam)


def _besloten(keuze: Keuze) -> None:
    staand = list(reversed(keuze.opslag.planbesluiten()))
    if not staand:
        return
    st.markdown(
        "**Eerder besloten, het nieuwste eerst**\n"
        + "\n".join(f"- {md(planbesluitzin(besluit))}" for besluit in staand)
    )
    if intrekformulier(
        "Besluit intrekken",
        staand,
        planbesluitzin,
        lambda besluit, reden, wie: keuze.opslag.trek_planbesluit_in(besluit.id, reden=reden, wie=wie),
        "planbesluit-weg",
    ):
        st.rerun()


def planbesluitzin(besluit: BewaardPlanbesluit) -> str:
    """Which plans are (not) the same, why, and who said so."""
    wat = "hetzelfde plan" if besluit.zelfde else "niet hetzelfde plan"
    reden = f": {besluit.reden}" if besluit.reden else ""
    return f"{besluit.namen}: {wat}{reden} ({besluit.wie}, {tijdstip(besluit.wanneer)}, nr. {besluit.id})"


def _namen(keuze: Keuze, oud: Sequence[str], nieuw: Sequence[str]) -> str:
    """'De Brink (P1) → Het Brinkje (P9)': names with their codes, for a name may be used twice."""
    lijsten = zip((keuze.paar.oud.plannen, keuze.paar.nieuw.plannen), (oud, nieuw), strict=True)
    return " → ".join(opsomming([f"{lijst[s].naam} ({s})" for s in sleutels]) for lijst, sleutels in lijsten)
