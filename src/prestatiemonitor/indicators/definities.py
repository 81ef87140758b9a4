"""The page docs/indicatoren.md, generated from what every indicator declares about itself."""

from pathlib import Path

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.indicators.register import INDICATOREN, Indicator
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.tables.schemas import TABELLEN

_KOP = """# Indicatoren

Gemaakt uit de code (`prestatiemonitor.indicators.definities.write_definities`); wijzig de definitie in het bestand van
de indicator, niet hier. De waarden van de normen staan met hun artikel in `data/afspraken/normen.toml`.
"""


def definities_markdown() -> str:
    """Every indicator as Markdown: title, agreement, norm with its citation, tables and definition."""
    return "\n".join([_KOP, *(_indicator(indicator) for indicator in INDICATOREN.values())])


def write_definities(pad: Path) -> None:
    """Write the page to `pad` (docs/indicatoren.md)."""
    pad.write_text(definities_markdown(), encoding="utf-8")


def _indicator(indicator: Indicator) -> str:
    regels = [
        f"## {indicator.titel} — `{indicator.id}`",
        "",
        f"- Afspraak: {indicator.afspraak}",
        f"- Eenheid: {indicator.eenheid}",
        f"- Norm: {_norm(indicator.norm)}",
        f"- Tabellen: {_labels(indicator.tabellen) or 'geen vast'}",
    ]
    if indicator.ook_gebruikt:
        regels.append(f"- Gebruikt ook, waar aangeleverd: {_labels(indicator.ook_gebruikt)}")
    return "\n".join([*regels, "", indicator.definitie, ""])


def _norm(naam: str | None) -> str:
    if naam is None:
        return "geen"
    norm = load_afspraken().normen.get(naam)
    if norm is None:
        return "geen in deze overeenkomst"
    return f"{norm.titel} ({norm.richting} per {norm.per}; {norm.artikel}): ‘{norm.citaat}’"


def _labels(namen: tuple[str, ...]) -> str:
    return opsomming([TABELLEN[naam].label for naam in namen])
