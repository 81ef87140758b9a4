"""One look: the theme of the served application is that of the tokens."""

import tomllib
from itertools import combinations
from pathlib import Path
from types import SimpleNamespace

import pytest

from prestatiemonitor.charts import tokens as tokens_
from prestatiemonitor.charts.opmaak import fill_party
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


@pytest.fixture
def twaalf(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """An agreement with twelve corporations."""
    namen = [f"corporatie {letter}" for letter in "ABCDEFGHIJKL"]
    afspraken = SimpleNamespace(corporaties=[SimpleNamespace(code=naam) for naam in namen])
    monkeypatch.setattr(tokens_, "load_afspraken", lambda: afspraken)
    return namen


@pytest.mark.parametrize("donker", [False, True])
def test_six_corporations_each_have_a_colour_that_reads_on_both_backgrounds(twaalf: list[str], donker: bool) -> None:
    tokens = load_tokens(donker)
    kleuren = [tokens.partij(naam) for naam in twaalf[:6]]
    assert len({*kleuren, tokens.partij("gemeente"), tokens.partijen["overig"], tokens.samen}) == 9
    for achtergrond in (tokens.achtergrond, tokens.paneel):
        assert min(_contrast(kleur, achtergrond) for kleur in kleuren) >= 3


@pytest.mark.parametrize("donker", [False, True])
def test_colour_alone_never_tells_which_corporation_it_is(twaalf: list[str], donker: bool) -> None:
    tokens = load_tokens(donker)
    eerste = [tokens.vorm(naam) for naam in twaalf[:6]]
    assert len({vorm.patroon for vorm in eerste}) == len({vorm.symbool for vorm in eerste}) == 6
    for a, b in combinations(twaalf, 2):
        assert (tokens.partij(a), tokens.vorm(a)) != (tokens.partij(b), tokens.vorm(b))
        assert tokens.partij(a) != tokens.partij(b) or tokens.vorm(a).patroon != tokens.vorm(b).patroon


def test_what_is_expected_of_a_corporation_is_lighter_than_what_is_done_and_keeps_its_pattern(
    twaalf: list[str],
) -> None:
    tokens = load_tokens()
    gedaan, verwacht = (fill_party(twaalf[2], tokens, sterkte) for sterkte in ("vol", "gearceerd"))
    assert gedaan["pattern"]["shape"] == verwacht["pattern"]["shape"] == tokens.vorm(twaalf[2]).patroon
    assert _contrast(gedaan["color"], tokens.achtergrond) > _contrast(verwacht["color"], tokens.achtergrond)
