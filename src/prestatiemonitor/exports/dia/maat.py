"""How much room text takes on a slide, measured generously on Arial, so that nothing is cut off."""

from typing import Final

EMU: Final = 12_700  # of one point
REGEL: Final = 1.2  # of the size of the letters
_SMAL: Final = frozenset("iljtfrI.,:;'|!()[] ·-/")
_BREED: Final = frozenset("mwMW%@—…")


def breedte(tekst: str, punten: float) -> float:
    """The width of one line, in points."""
    return punten * sum(0.31 if c in _SMAL else 0.89 if c in _BREED else 0.7 if c.isupper() else 0.555 for c in tekst)


def regels(tekst: str, punten: float, ruimte: float) -> int:
    """How many lines the text takes in `ruimte` points; a word that is too wide is broken."""
    return sum(_regels(deel, punten, ruimte) for deel in tekst.split("\n"))


def hoogte(teksten: list[str], punten: float, ruimte: float, *, tussen: float = 0) -> float:
    """The height of paragraphs, in points, each with `tussen` below it."""
    return sum(regels(tekst, punten, ruimte) * punten * REGEL + tussen for tekst in teksten)


def grootste(teksten: list[str], ruimte: tuple[float, float], maten: tuple[int, ...], *, tussen: float = 0) -> int:
    """The largest size that fits in (width, height) points; the last where none does."""
    passend = (m for m in maten if hoogte(teksten, m, ruimte[0], tussen=tussen) <= ruimte[1])
    return next(passend, maten[-1])


def kort(tekst: str, tekens: int) -> str:
    """The text in at most that many characters, with … where it was cut between words."""
    if len(tekst) <= tekens:
        return tekst
    heel = tekst[: tekens - 1].rstrip()
    aan_woord = heel.rpartition(" ")[0]
    return f"{aan_woord if len(aan_woord) > tekens // 2 else heel}…"


def kort_apart(namen: tuple[str, ...], tekens: int) -> tuple[str, ...]:
    """Names in at most that many characters; where their beginnings are the same with … in their middle."""
    korte = tuple(kort(naam, tekens) for naam in namen)
    if len(set(korte)) == len(set(namen)):
        return korte
    staart = tekens // 2
    return tuple(
        n if len(n) <= tekens else f"{n[: tekens - staart - 1].rstrip()}…{n[-staart:].lstrip()}" for n in namen
    )


def kort_tot(tekst: str, punten: float, ruimte: tuple[float, float]) -> str:
    """The text in as many lines as (width, height) points hold, with … where it was cut."""
    mag = max(1, int(ruimte[1] / (punten * REGEL)))
    if regels(tekst, punten, ruimte[0]) <= mag:
        return tekst
    laag, hoog = 1, len(tekst)
    while laag < hoog:
        midden = (laag + hoog + 1) // 2
        laag, hoog = (midden, hoog) if regels(kort(tekst, midden), punten, ruimte[0]) <= mag else (laag, midden - 1)
    return kort(tekst, laag)


def _regels(tekst: str, punten: float, ruimte: float) -> int:
    aantal, vol = 1, 0.0
    spatie = breedte(" ", punten)
    for woord in tekst.split():
        nodig = breedte(woord, punten)
        if vol and vol + spatie + nodig > ruimte:
            aantal, vol = aantal + 1, 0.0
        if nodig > ruimte:
            extra = int(nodig // ruimte)
            aantal, vol = aantal + extra, nodig - extra * ruimte
        else:
            vol += nodig + (spatie if vol else 0)
    return aantal
