"""A sheet on the page as it is in the workbook, with its marks; another sheet, other rows and columns can be chosen."""

from collections.abc import Sequence

import streamlit as st

from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.woorden.cellen import kolomletter
from prestatiemonitor.tables.schemas import PLANNEN
from prestatiemonitor.views.aanleveren.bladbeeld import Bladbeeld, Venster
from prestatiemonitor.views.aanleveren.stijl import legenda
from prestatiemonitor.views.aanleveren.vraagstukken import plek_van

RIJEN, KOLOMMEN = 30, 14
_ERBOVEN, _LINKS, _IN_BEELD = 4, 3, 7


def toon_blad(inlezing: Inlezing, ruimte: str, wijs: tuple[str, str] | None = None, *, hele_kolom: bool = False) -> str:
    """Draw a window on a sheet and give the name of that sheet.

    `wijs` is the sheet and cell to point at: where it is another than the last time, the window goes there. `ruimte`
    tells one window on the page from another.
    """
    bladen = {blad.naam: blad for blad in inlezing.bladen if blad.rijen and blad.kolommen}
    if not bladen:
        st.write("Dit werkboek heeft geen gevulde cellen.")
        return ""
    _ga_naar(ruimte, bladen, wijs)
    naam = st.selectbox(
        "Blad", list(bladen), format_func=lambda naam: _bladnaam(bladen[naam]), key=f"blad-{ruimte}", on_change=_begin,
        args=(ruimte,),
    )  # fmt: skip
    blad = bladen[naam]
    rij, kolom = _bladeren(ruimte, blad)
    hier = plek_van(wijs[1]) if wijs and wijs[0] == naam else None
    beeld = Bladbeeld.van(blad, inlezing.celverantwoording.blad(naam), inlezing.meldingen)
    naamkolom = _naamkolom(inlezing, blad)
    venster = Venster(rij, kolom, RIJEN, KOLOMMEN, hier, hele_kolom, naamkolom if naamkolom < kolom else None)
    st.html(beeld.html(venster) + legenda(beeld.gebruikte_merken(venster)))
    return str(naam)


def _naamkolom(inlezing: Inlezing, blad: Blad) -> int:
    """The column that tells rows apart: that of the names of plans, else the first with anything in it."""
    for deel in inlezing.herkend:
        for cel, _, betekenis in deel.kolommen:
            if deel.blad == blad.naam and betekenis == PLANNEN["plan"].label and (plek := plek_van(cel)):
                return plek[1]
    return int(blad.gevuld.any(axis=0).argmax())


def _ga_naar(ruimte: str, bladen: dict[str, Blad], wijs: tuple[str, str] | None) -> None:
    staat = st.session_state
    nieuw = wijs is not None and staat.get(f"wijs-{ruimte}") != wijs
    if wijs is not None and nieuw and wijs[0] in bladen:
        rij, kolom = plek_van(wijs[1]) or (0, 0)
        staat[f"blad-{ruimte}"] = wijs[0]
        staat[f"rij-{ruimte}"] = min(max(0, rij - _ERBOVEN), max(0, bladen[wijs[0]].rijen - RIJEN))
        staat[f"kolom-{ruimte}"] = max(0, kolom - _LINKS) if kolom > _IN_BEELD else 0
    staat[f"wijs-{ruimte}"] = wijs
    if staat.get(f"blad-{ruimte}") not in bladen:
        staat[f"blad-{ruimte}"] = next(iter(bladen))
        _begin(ruimte)


def _begin(ruimte: str) -> None:
    st.session_state[f"rij-{ruimte}"] = st.session_state[f"kolom-{ruimte}"] = 0


def _bladeren(ruimte: str, blad: Blad) -> tuple[int, int]:
    """Buttons for the rows and columns outside the window, only where there are any; gives the first of both."""
    rij = min(int(st.session_state.get(f"rij-{ruimte}", 0)), max(0, blad.rijen - 1))
    kolom = min(int(st.session_state.get(f"kolom-{ruimte}", 0)), max(0, blad.kolommen - 1))
    tot_rij, tot_kolom = min(rij + RIJEN, blad.rijen), min(kolom + KOLOMMEN, blad.kolommen)
    st.caption(
        f"Rij {rij + 1} tot en met {tot_rij} van {blad.rijen}, kolom {kolomletter(kolom)} tot en met "
        f"{kolomletter(tot_kolom - 1)} van {kolomletter(blad.kolommen - 1)}."
    )
    knoppen: Sequence[tuple[str, str, bool, str, int]] = (
        ("Eerdere rijen", "arrow_upward", rij > 0, "rij", max(0, rij - RIJEN)),
        ("Verdere rijen", "arrow_downward", tot_rij < blad.rijen, "rij", rij + RIJEN),
        ("Eerdere kolommen", "arrow_back", kolom > 0, "kolom", max(0, kolom - KOLOMMEN)),
        ("Verdere kolommen", "arrow_forward", tot_kolom < blad.kolommen, "kolom", kolom + KOLOMMEN),
    )
    if any(kan for _, _, kan, _, _ in knoppen):
        with st.container(horizontal=True, gap="small"):
            for naam, teken, kan, wat, naar in knoppen:
                if kan:
                    st.button(
                        naam, key=f"{naam}-{ruimte}", icon=f":material/{teken}:", on_click=_zet,
                        args=(f"{wat}-{ruimte}", naar),
                    )  # fmt: skip
    return rij, kolom


def _zet(sleutel: str, waarde: int) -> None:
    st.session_state[sleutel] = waarde


def _bladnaam(blad: Blad) -> str:
    return blad.naam if blad.zichtbaar else f"{blad.naam} (verborgen)"
