"""What a column of labels holds, by its heading."""

from typing import Literal, cast

from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

Kolomrol = Literal["partij", "jaar", "halfjaar", "periode", "label", "eenheid", "tekst", "nummer"]


def kolomrol(kop: str) -> Kolomrol | None:
    """The role that a heading gives a column; None for one that is no heading of labels."""
    return cast("Kolomrol | None", jaarschijfwoorden().kolomrollen.van(plat(kop)))
