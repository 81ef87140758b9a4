"""The page docs/indicatoren.md, generated from what every indicator declares about itself."""

from pathlib import Path

from prestatiemonitor.afspraken import Afspraken, load_afspraken
from prestatiemonitor.indicators.register import INDICATOREN, Indicator
from prestatiemonitor.indicators.woorden import leesbaar, opsomming, procent
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


def definitie(indicator: Indicator, afspraken: Afspraken) -> str:
    """The definition as it holds under an agreement: its own values in the places that the docstring leaves open."""
    instellingen, statussen = afspraken.instellingen, afspraken.planstatussen.values()
    norm = afspraken.normen.get(indicator.norm or "")
    zonder = [status.code for status in statussen if not status.telt_mee]
    groepen = opsomming(afspraken.doelgroepen_slaagkans)
    return indicator.definitie.format(
        plaats=leesbaar(norm.plaats) if norm else "de afspraken",
        einde=(norm.periode if norm and norm.periode else afspraken.jaren)[-1],
        hard=opsomming([status.code for status in statussen if status.hardheid == "hard"]),
        niet_mee=f"Plannen met planstatus {_of(zonder)} tellen niet mee. " if zonder else "",
        doelgroepen=f" voor {groepen}" if groepen else "",
        risico_grens=procent(instellingen.risico_grens),
        wachttijd_ongeveer_gelijk=procent(instellingen.wachttijd_ongeveer_gelijk),
    )


def _of(namen: list[str]) -> str:
    return " of ".join(filter(None, (", ".join(namen[:-1]), namen[-1])))


def _indicator(indicator: Indicator) -> str:
    afspraken = load_afspraken()
    regels = [
        f"## {indicator.titel} — `{indicator.id}`",
        "",
        f"- Afspraak: {indicator.afspraak or afspraken.plaats_van(indicator.id)}",
        f"- Eenheid: {indicator.eenheid}",
        f"- Norm: {_norm(indicator.norm)}",
        f"- Tabellen: {_labels(indicator.tabellen) or 'geen vast'}",
    ]
    if indicator.ook_gebruikt:
        regels.append(f"- Gebruikt ook, waar aangeleverd: {_labels(indicator.ook_gebruikt)}")
    return "\n".join([*regels, "", definitie(indicator, afspraken), ""])


def _norm(naam: str | None) -> str:
    if naam is None:
        return "geen"
    norm = load_afspraken().normen.get(naam)
    if norm is None:
        return "geen in deze overeenkomst"
    return f"{norm.titel} ({norm.richting} per {norm.per}; {norm.artikel}): ‘{norm.citaat}’"


def _labels(namen: tuple[str, ...]) -> str:
    return opsomming([TABELLEN[naam].label for naam in namen])
