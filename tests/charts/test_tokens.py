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


def _helderheid(kleur: str) -> float:
    delen = [int(kleur[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    lineair = [d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen]
    return 0.2126 * lineair[0] + 0.7152 * lineair[1] + 0.0722 * lineair[2]


def _contrast(a: str, b: str) -> float:
    licht, donker = sorted((_helderheid(a), _helderheid(b)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def test_text_and_colours_have_the_contrast_that_the_law_asks() -> None:
    for donker in (False, True):
        tokens = load_tokens(donker)
        for achtergrond in (tokens.achtergrond, tokens.paneel):
            assert _contrast(tokens.inkt, achtergrond) >= 7
            assert _contrast(tokens.gedempt, achtergrond) >= 4.5
        kleuren = {**tokens.partijen, **{o: t.kleur for o, t in tokens.oordelen.items()}}
        te_zwak = {naam: _contrast(kleur, tokens.achtergrond) for naam, kleur in kleuren.items()}
        assert all(contrast >= 3 for contrast in te_zwak.values()), te_zwak
