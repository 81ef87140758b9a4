"""The part of docs/aannames.md that holds the settings: made from their files, so that no value stands twice."""

import tomllib
from pathlib import Path
from typing import Final

from prestatiemonitor.afspraken import DATA_MAP

BESTANDEN: Final = (
    "afspraken/instellingen.toml",
    "controles/inhoud.toml",
    "controles/sprong.toml",
    "controles/doortellen.toml",
    "controles/groepstotalen.toml",
)
"""The files with settings, within the folder with data."""
_BEGIN, _EIND = "<!-- instellingen: begin -->\n", "<!-- instellingen: eind -->"


def instellingen_markdown() -> str:
    """Every setting with its value, what it does and which article leaves it open, as tables in Markdown."""
    return "\n".join(_tabel(naam) for naam in BESTANDEN)


def met_instellingen(pagina: str) -> str:
    """The page with the settings of now between its two marks; ValueError where it lacks them."""
    voor, begin, rest = pagina.partition(_BEGIN)
    _, eind, na = rest.partition(_EIND)
    if not begin or not eind:
        raise ValueError(f"de pagina heeft geen {_BEGIN.strip()} of geen {_EIND}")
    return f"{voor}{begin}{instellingen_markdown()}{eind}{na}"


def write_aannames(pad: Path) -> None:
    """Write the settings into the page `pad` (docs/aannames.md); the rest stays as it is."""
    pad.write_text(met_instellingen(pad.read_text(encoding="utf-8")), encoding="utf-8")


def _tabel(naam: str) -> str:
    inhoud = tomllib.loads((DATA_MAP / naam).read_text(encoding="utf-8"))
    kop = "| instelling | waarde | toelichting | waar het staat |"
    regels = [f"### `data/{naam}`", "", kop, "| --- | --- | --- | --- |"]
    for code, deel in inhoud.items():
        titel = f"{deel['titel']} (`{code}`)"
        regels.append(f"| {titel} | {_waarde(deel['waarde'])} | {deel['toelichting']} | {deel['artikel']} |")
    return "\n".join([*regels, "", ""])


def _waarde(waarde: object) -> str:
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return str(waarde).replace(".", ",")
