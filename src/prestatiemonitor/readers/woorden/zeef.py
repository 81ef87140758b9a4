"""Many texts looked through at once for what few of them hold; only those that remain are read one by one.

A list has a hundred thousand names and remarks, and nearly none says anything but a name. RE2 searches them all as one
text, with a pattern that is compiled once, in less time than Python takes to call as many functions that do nothing.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import re2

from prestatiemonitor.readers.woorden.duiding import LETTERS_EN_CIJFERS, plat

_SCHEIDING = "\x1f"  # stands in no text of a workbook
_MET_SCHEIDING = bytes(ord(_SCHEIDING) if i == ord(_SCHEIDING) else LETTERS_EN_CIJFERS[i] for i in range(256))
_KIJKT_OM = ("(?=", "(?!", "(?<=", "(?<!")


def plat_van(teksten: Sequence[str]) -> list[str]:
    """`plat` of every text."""
    alles = _SCHEIDING.join(teksten).lower()
    if alles.count(_SCHEIDING) != len(teksten) - 1:
        return [plat(tekst) for tekst in teksten]
    if not alles.isascii():
        alles = unicodedata.normalize("NFKD", alles)
    kaal = alles.encode("ascii", "ignore").translate(_MET_SCHEIDING)
    while b"  " in kaal:
        kaal = kaal.replace(b"  ", b" ")
    return (
        kaal.decode()
        .replace(f" {_SCHEIDING}", _SCHEIDING)
        .replace(f"{_SCHEIDING} ", _SCHEIDING)
        .strip(" ")
        .split(_SCHEIDING)
    )


def komt_voor(teksten: Iterable[str], woorden: Iterable[str]) -> bool:
    """Whether one of these words, in plain lower case, stands anywhere in the texts once they are plain.

    Nearly always none does, and that is seen sooner than which text it would be.
    """
    alles = "\n".join(teksten).lower()
    if not alles.isascii():
        alles = unicodedata.normalize("NFKD", alles).encode("ascii", "ignore").decode()
    zeef = _zeef(_letterlijk(frozenset(woorden)))
    return zeef is not None and zeef.search(alles) is not None


@lru_cache(maxsize=16)
def _letterlijk(woorden: frozenset[str]) -> tuple[str, ...]:
    return tuple(map(re.escape, sorted(woorden)))


def kunnen_raken(teksten: Sequence[str], patronen: Iterable[str]) -> list[int]:
    """The places of texts in which one of these patterns may be found; the others hold none of them.

    Patterns are those of `re`, over plain text; what looks ahead or back is left out, and with it some that would not
    be found after all.
    """
    zeef = _zeef(tuple(patronen))
    if not zeef or not _raakt_ergens(zeef, teksten):
        return []
    raak = pc.match_substring_regex(pa.array(teksten, type=pa.large_string()), pattern=zeef.pattern)
    return list(np.flatnonzero(raak.to_numpy(zero_copy_only=False)).tolist())


def _raakt_ergens(zeef: re.Pattern[str], teksten: Sequence[str]) -> bool:
    """Whether the pattern is found in the texts as lines of one text; also where it runs on from one into the next."""
    return zeef.search("\n".join(teksten)) is not None


@lru_cache(maxsize=16)
def _zeef(patronen: tuple[str, ...]) -> re.Pattern[str] | None:
    """One of these, with `^` and `$` at every line as well, so that texts may be lines."""
    if not patronen:
        return None
    zeef: re.Pattern[str] = re2.compile("(?m)" + "|".join(f"(?:{zonder_omkijken(patroon)})" for patroon in patronen))
    return zeef


def zonder_omkijken(patroon: str) -> str:
    """A pattern without its groups that look ahead or back: finds all that the pattern finds, and more."""
    uit, i = "", 0
    while i < len(patroon):
        if patroon.startswith(_KIJKT_OM, i):
            i = _einde_van_groep(patroon, i)
        else:
            stap = 2 if patroon[i] == "\\" else 1
            uit += patroon[i : i + stap]
            i += stap
    return uit


def _einde_van_groep(patroon: str, begin: int) -> int:
    diepte, i = 0, begin
    while i < len(patroon):
        diepte += {"(": 1, ")": -1}.get(patroon[i], 0)
        i += 2 if patroon[i] == "\\" else 1
        if diepte == 0:
            break
    return i
