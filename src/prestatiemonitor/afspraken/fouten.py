"""AfspraakFout: the agreement's files are not right; says in Dutch which file and which key."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from pydantic import ValidationError

_HERKENBAAR: Final = ("id", "code", "nummer", "term", "corporatie", "naam", "titel")

_ZINNEN: Final[Mapping[str, str]] = {
    "extra_forbidden": "deze sleutel is onbekend",
    "missing": "deze sleutel ontbreekt",
    "string_type": "moet tekst zijn, tussen aanhalingstekens",
    "string_too_short": "mag niet leeg zijn",
    "too_short": "mag niet leeg zijn",
    "date_type": "moet een datum zijn, geschreven als JJJJ-MM-DD",
    "int_type": "moet een geheel getal zijn",
    "bool_type": "moet true of false zijn",
    "tuple_type": "moet een lijst zijn",
    "model_type": "moet een groep sleutels zijn",
    "dict_type": "moet een groep sleutels zijn",
}


class AfspraakFout(ValueError):
    """A file of the agreement cannot be used; the message (Dutch) names the file and the key."""


def fout(bestand: str, sleutel: str, reden: str) -> AfspraakFout:
    """An AfspraakFout about one key: 'normen.toml: norm[aandeel_urgent].artikel: deze sleutel ontbreekt'."""
    return AfspraakFout(f"{bestand}: {sleutel}: {reden}" if sleutel else f"{bestand}: {reden}")


def vertaal(afgekeurd: ValidationError, bestand: str, gegevens: object) -> AfspraakFout:
    """What pydantic rejects in `gegevens` (the parsed file), one Dutch line per key."""
    regels = []
    for regel in afgekeurd.errors(include_url=False):
        sleutel = _sleutel(regel["loc"], gegevens)
        regels.append(str(fout(bestand, sleutel, _reden(regel["type"], regel.get("ctx", {}), regel["input"]))))
    return AfspraakFout("\n".join(regels))


def _reden(soort: str, context: Mapping[str, Any], gevonden: object) -> str:
    if soort == "value_error":
        return str(context["error"])
    if soort == "literal_error":
        return f"{gevonden!r} kan hier niet; kies uit {context['expected'].replace(' or ', ' of ')}"
    if soort in {"greater_than_equal", "less_than_equal"}:
        return f"{gevonden} ligt buiten wat hier kan ({'minstens' if 'ge' in context else 'hoogstens'} {_eis(context)})"
    return _ZINNEN.get(soort, f"{gevonden!r} kan hier niet staan")


def _eis(context: Mapping[str, Any]) -> object:
    return context["ge"] if "ge" in context else context["le"]


def _sleutel(plaats: Sequence[int | str], gegevens: object) -> str:
    """The path to a key; an item of a list is shown by what a person recognises it by, else by its place from 1."""
    pad = ""
    huidig: Any = gegevens
    for stap in plaats:
        if isinstance(stap, int):
            huidig = huidig[stap] if isinstance(huidig, list) and stap < len(huidig) else None
            pad += f"[{_naam(huidig, stap)}]"
        else:
            huidig = huidig.get(stap) if isinstance(huidig, dict) else None
            pad += f".{stap}" if pad else stap
    return pad


def _naam(onderdeel: object, plaats: int) -> str:
    if isinstance(onderdeel, dict):
        for sleutel in _HERKENBAAR:
            if sleutel in onderdeel:
                return str(onderdeel[sleutel])
    return str(plaats + 1)
