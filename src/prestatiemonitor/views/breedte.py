"""How wide the page is for this visitor: the browser tells, so that charts are drawn for a phone too."""

from typing import Any, Final

import streamlit as st

from prestatiemonitor.charts.opmaak import BREED

# The widths in pixels that charts are drawn for: few, because every one is kept apart. Beyond the last all is the same.
KLASSEN: Final = (280, 320, 340, 355, 380, 440, 520, 620, BREED, 940)
_TELEFOON: Final = 355
_SLEUTEL: Final = "_breedte"
_JS: Final = """
export default function ({ parentElement, data, setStateValue }) {
  const blok = parentElement.closest('[data-testid="stVerticalBlock"]') || parentElement;
  let gezegd = data.breedte;
  const meet = () => {
    const breedte = blok.getBoundingClientRect().width;
    const klasse = data.klassen.filter((k) => k <= breedte).pop() || data.klassen[0];
    if (breedte > 0 && klasse !== gezegd) { gezegd = klasse; setStateValue('breedte', klasse); }
  };
  const waarnemer = new ResizeObserver(meet);
  waarnemer.observe(blok);
  return () => waarnemer.disconnect();
}
"""


def vraag_breedte() -> None:
    """Let the browser tell the width of the page; the page is drawn anew only when it is not what was thought."""
    meten = st.components.v2.component("prestatiemonitor_breedte", js=_JS, isolate_styles=False)
    nu = breedte()
    gemeld = meten(
        key="_breedtemeter",
        data={"breedte": nu, "klassen": list(KLASSEN)},
        default={"breedte": nu},
        on_breedte_change=lambda: None,
        height=0,
    )
    st.session_state[_SLEUTEL] = _klasse(gemeld.get("breedte"))


def breedte() -> int:
    """The width that charts are drawn for; before the browser told, that of a phone where it says that it is one."""
    bekend: int | None = st.session_state.get(_SLEUTEL)
    return bekend if bekend is not None else _gok(st.context.headers.get("User-Agent", ""))


def _gok(browser: str) -> int:
    return _TELEFOON if "Mobi" in browser else KLASSEN[-1]


def _klasse(gemeld: Any) -> int:
    """A width of the list, whatever a browser sends."""
    return gemeld if gemeld in KLASSEN else BREED
