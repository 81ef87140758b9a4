"""Which cell gets which mark: meldingen at one cell together, the most serious first, up to a limit."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.exports.werkboek import veilige_tekst
from prestatiemonitor.readers.woorden.cellen import celnaam
from prestatiemonitor.tables.meldingen import Ernst, Melding
from prestatiemonitor.tables.terugzending import ONDERTEKENING

ERNST_WOORD: Final[Mapping[Ernst, str]] = {"fout": "Fout", "waarschuwing": "Waarschuwing", "info": "Info"}
ERNST_TEKEN: Final[Mapping[Ernst, str]] = {"fout": "■", "waarschuwing": "◆", "info": "○"}
MAX_OPMERKINGEN: Final = 2_000
MAX_PER_CEL: Final = 8
MAX_TEKST: Final = 1_000  # characters of one melding in a comment; the list has it whole

Plek = tuple[int, int]
_VOLGORDE: Final = list(ERNST_WOORD)
_CEL = re.compile(r"\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?!\w)")
_MAX_RIJ, _MAX_KOLOM = 1_048_576, 16_384


@dataclass(frozen=True)
class Merk:
    """The mark of one cell: the meldingen at it, the most serious first."""

    meldingen: tuple[Melding, ...]

    @property
    def ernst(self) -> Ernst:
        return self.meldingen[0].ernst

    def delen(self) -> list[tuple[str, str]]:
        """The comment as paragraphs: the word that it begins with, and the rest."""
        delen = [
            (f"{ERNST_WOORD[m.ernst]}:", _kort(veilige_tekst(f"{m.melding} {m.oplossing}").strip()))
            for m in self.meldingen[:MAX_PER_CEL]
        ]
        if (over := len(self.meldingen) - MAX_PER_CEL) > 0:
            delen.append(("En verder:", f"nog {over} bij deze cel; zie het blad met meldingen."))
        return [*delen, (ONDERTEKENING, "")]


Merken = Mapping[Plek, Merk]


def op_ernst(meldingen: Iterable[Melding]) -> list[Melding]:
    """The meldingen with the most serious first, else in the order in which they were given."""
    return sorted(meldingen, key=lambda m: _VOLGORDE.index(m.ernst))


def plek_van(cel: str) -> Plek | None:
    """Row and column from 0 of a cell or of the first cell of a range; None for anything else."""
    treffer = _CEL.match(cel)
    if treffer is None:
        return None
    kolom = 0
    for letter in treffer[1]:
        kolom = kolom * 26 + ord(letter) - ord("A") + 1
    rij = int(treffer[2])
    return (rij - 1, kolom - 1) if rij <= _MAX_RIJ and kolom <= _MAX_KOLOM else None


def verdeel(meldingen: Sequence[Melding], bladen: Collection[str]) -> tuple[dict[str, Merken], int]:
    """The marks of each sheet, and how many cells got none because there are too many."""
    cellen: dict[tuple[str, Plek], list[Melding]] = {}
    for melding in op_ernst(meldingen):
        plek = plek_van(melding.cel)
        if plek is not None and melding.blad in bladen:
            cellen.setdefault((melding.blad, plek), []).append(melding)
    merken: dict[str, dict[Plek, Merk]] = {}
    for (blad, plek), daar in list(cellen.items())[:MAX_OPMERKINGEN]:
        merken.setdefault(blad, {})[plek] = Merk(tuple(daar))
    return dict(merken), max(0, len(cellen) - MAX_OPMERKINGEN)


def op_eerste_cel(merken: Merken, samengevoegd: Iterable[tuple[int, int, int, int]]) -> Merken:
    """The marks with those inside a merged range together on its first cell."""
    bereiken = [bereik for bereik in samengevoegd if bereik[2] > bereik[0] or bereik[3] > bereik[1]]
    samen: dict[Plek, list[Melding]] = {}
    for (rij, kolom), merk in merken.items():
        eerste = next(((r1, k1) for r1, k1, r2, k2 in bereiken if r1 <= rij <= r2 and k1 <= kolom <= k2), (rij, kolom))
        samen.setdefault(eerste, []).extend(merk.meldingen)
    return {plek: Merk(tuple(op_ernst(daar))) for plek, daar in samen.items()}


def naam_van(plek: Plek) -> str:
    """`B4` of row 3, column 1."""
    return celnaam(*plek)


def _kort(tekst: str) -> str:
    return tekst if len(tekst) <= MAX_TEKST else tekst[:MAX_TEKST].rstrip() + " …"
