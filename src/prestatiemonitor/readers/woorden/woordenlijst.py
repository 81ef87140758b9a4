"""The words of data/herkenning, with the names of the agreement in use where they stand for them."""

import tomllib
from collections.abc import Sequence
from typing import Any, Final

from prestatiemonitor.afspraken import DATA_MAP, load_afspraken

_GEMEENTE: Final = "{gemeente}"
_CORPORATIE: Final = "{corporatie}"


def lees_woorden(bestand: str) -> dict[str, Any]:
    """The file `bestand`.toml of data/herkenning.

    `{gemeente}` in a word is the name of the municipality. A word with `{corporatie}` stands there once for each name
    of each corporation; a group of keys of which the `deel` is `{corporatie}` once for each corporation.
    """
    tekst = (DATA_MAP / "herkenning" / f"{bestand}.toml").read_text(encoding="utf-8")
    namen = {
        corporatie.code: tuple(dict.fromkeys((corporatie.code, *corporatie.namen)))
        for corporatie in load_afspraken().corporaties
    }
    alle = tuple(naam for van_een in namen.values() for naam in van_een)
    gevuld = tekst.replace(_GEMEENTE, load_afspraken().gemeente.lower())
    return {sleutel: _vul(deel, alle, namen) for sleutel, deel in tomllib.loads(gevuld).items()}


def _vul(deel: Any, alle: Sequence[str], namen: dict[str, tuple[str, ...]]) -> Any:
    if isinstance(deel, dict):
        return {sleutel: _vul(waarde, alle, namen) for sleutel, waarde in deel.items()}
    if not isinstance(deel, list):
        return deel
    uit: list[Any] = []
    for item in deel:
        if isinstance(item, str) and _CORPORATIE in item:
            uit += [item.replace(_CORPORATIE, naam.lower()) for naam in alle]
        elif isinstance(item, dict) and item.get("deel") == _CORPORATIE:
            uit += [{**_vul(item, eigen, namen), "deel": code} for code, eigen in namen.items()]
        else:
            uit.append(_vul(item, alle, namen))
    return uit
