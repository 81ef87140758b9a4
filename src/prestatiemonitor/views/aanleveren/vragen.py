"""What the monitor wants to know: one question at a time, beside the sheet as it is, with the effect of each answer."""

from collections.abc import Mapping, Sequence

import streamlit as st

from prestatiemonitor.aanlevering import antwoorden
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.views.aanleveren import bewaren, toestand, velden
from prestatiemonitor.views.aanleveren.aanwijzen import wijs_aan
from prestatiemonitor.views.aanleveren.bladvenster import toon_blad
from prestatiemonitor.views.aanleveren.effect import toon_tellers
from prestatiemonitor.views.aanleveren.vraagstukken import Vraagstuk, vraagstukken
from prestatiemonitor.views.woorden import md


def vragenstap(inlezing: Inlezing, voor: Inlezing | None, sleutel: str, stam: str) -> None:
    """The step of asking; `voor` is the reading before the last answer, None where nothing was answered yet."""
    vragen = vraagstukken(inlezing)
    nu = toestand.toestand(sleutel)
    bewaren.toon_onthouden(sleutel)
    _voortgang(vragen, len(antwoorden(nu.indeling)), inlezing.heeft_fout)
    toon_tellers(inlezing, voor)
    bewaren.toon_antwoorden(sleutel)
    if nu.zin:
        st.warning(md(nu.zin))
    if vragen:
        _vraag(inlezing, vragen, sleutel)
    else:
        with st.expander(
            "Bekijk het werkboek zoals het is gelezen", icon=":material/table_view:", key=f"bekijk-{sleutel}"
        ):
            naam = toon_blad(inlezing, f"kijk-{sleutel}")
        wijs_aan(inlezing, naam, sleutel)
    bewaren.antwoordbestand(sleutel, stam)


def _voortgang(vragen: Sequence[Vraagstuk], gegeven: int, fouten: bool) -> None:
    moet = sum(vraag.moet for vraag in vragen)
    mag = len(vragen) - moet
    if not vragen:
        if fouten:
            st.warning("De monitor heeft geen vragen; wel staan er fouten in het werkboek zelf (zie stap 3).")
        else:
            st.success("De monitor heeft geen vragen over dit werkboek.", icon=":material/check_circle:")
        return
    delen = [f"nog {_aantal(moet)}"] if moet else []
    delen += [f"{_aantal(mag)} die u mag overslaan"] if mag else []
    totaal = gegeven + len(vragen)
    st.progress(gegeven / totaal, text=f"{' en '.join(delen).capitalize()}; {gegeven} beantwoord.")


def _vraag(inlezing: Inlezing, vragen: Sequence[Vraagstuk], sleutel: str) -> None:
    """The question that is chosen, with the sheet that it is about; an answered one makes place for the next."""
    per_sleutel = {vraag.sleutel: vraag for vraag in vragen}
    keuze = f"vraag-{sleutel}"
    _kies_open_vraag(list(per_sleutel), keuze)
    if len(vragen) > 1:
        nummers = {s: f"{i} van {len(vragen)}" for i, s in enumerate(per_sleutel, start=1)}
        st.selectbox(
            "Vraag", list(per_sleutel), key=keuze,
            format_func=lambda s: f"{nummers[s]}. {per_sleutel[s].titel} ({per_sleutel[s].waar})",
        )  # fmt: skip
        _blader(list(per_sleutel), keuze)
    vraag = per_sleutel[st.session_state[keuze]]
    with st.container(border=True):
        st.subheader(md(vraag.titel), anchor=False)
        elders = "" if vraag.aantal == 1 else f" Dit staat op {vraag.aantal} plaatsen; uw antwoord geldt voor alle."
        st.write(md(f"{vraag.melding.melding}{elders}"))
        st.caption(md(vraag.waar))
        velden.veld(vraag, inlezing, sleutel, [ander for ander in vragen if _is_zo_een(ander, vraag)])
        _nog_open(vraag, sleutel)
    naam = toon_blad(inlezing, f"vraag-{sleutel}", (vraag.blad, vraag.melding.cel), hele_kolom=vraag.soort == "kolom")
    wijs_aan(inlezing, naam, sleutel)


def _is_zo_een(ander: Vraagstuk, vraag: Vraagstuk) -> bool:
    return ander != vraag and (ander.melding.code, ander.blad) == (vraag.melding.code, vraag.blad)


def _kies_open_vraag(open_: Sequence[str], keuze: str) -> None:
    """After an answer the question that came next in the list; after one that was taken back, that one again."""
    eerder: Sequence[str] = st.session_state.get(f"lijst-{keuze}", ())
    gekozen = st.session_state.get(keuze)
    terug = [vraag for vraag in open_ if eerder and vraag not in eerder]
    if terug:
        gekozen = terug[0]
    elif gekozen not in open_:
        verder = eerder[eerder.index(gekozen) :] if gekozen in eerder else ()
        gekozen = next((vraag for vraag in verder if vraag in open_), open_[0])
    st.session_state[keuze], st.session_state[f"lijst-{keuze}"] = gekozen, open_


def _blader(sleutels: Sequence[str], keuze: str) -> None:
    plaats = sleutels.index(st.session_state[keuze])
    with st.container(horizontal=True, gap="small"):
        for naam, stap in (("Vorige vraag", -1), ("Volgende vraag", 1)):
            st.button(
                naam, key=f"{naam}-{keuze}", on_click=_ga_naar,
                args=(keuze, sleutels[(plaats + stap) % len(sleutels)]),
            )  # fmt: skip


def _ga_naar(keuze: str, vraag: str) -> None:
    st.session_state[keuze] = vraag


def _nog_open(vraag: Vraagstuk, sleutel: str) -> None:
    """An answer that did not settle its question is told, with what the melding advises."""
    gegeven = toestand.toestand(sleutel).indeling.blad(vraag.blad)
    afdeling: Mapping[str, Mapping[str, str]] = {
        "kolom": gegeven.kolommen,
        "rij": gegeven.rijen,
        "waarde": gegeven.waarden,
    }
    if vraag.doel in afdeling.get(vraag.soort, {}):
        st.info(f"Uw antwoord is genoteerd, en de vraag staat nog open. {md(vraag.melding.oplossing)}")


def _aantal(aantal: int) -> str:
    return "1 vraag" if aantal == 1 else f"{aantal} vragen"
