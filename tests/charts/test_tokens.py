"""One look: the theme of the served application is that of the tokens."""

import tomllib
from pathlib import Path

from prestatiemonitor.charts.tokens import load_tokens, streamlit_theme
from prestatiemonitor.indicators import Oordeel

CONFIG = Path(__file__).parents[2] / ".streamlit" / "config.toml"


def test_streamlit_has_the_colours_of_the_tokens() -> None:
    assert tomllib.loads(CONFIG.read_text(encoding="utf-8"))["theme"] == streamlit_theme()


def test_every_oordeel_has_a_sign_and_a_word_of_its_own_beside_its_colour() -> None:
    for donker in (False, True):
        tekens = load_tokens(donker).oordelen
        assert set(tekens) == set(Oordeel)
        assert len({teken.woord for teken in tekens.values()}) == len(Oordeel)
