"""What the first sheet says, whichever way it is written: title, counts, notes, and a row per melding."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.exports.terugzending.merken import ERNST_TEKEN, ERNST_WOORD, naam_van, op_ernst, plek_van
from prestatiemonitor.exports.werkboek import FORMULETEKENS, veilige_tekst
from prestatiemonitor.tables.meldingen import Ernst, Melding
from prestatiemonitor.tables.terugzending import LIJST_BLAD, LIJST_TITEL

MAX_REGELS: Final = 20_000
BREEDTES: Final = (6, 17, 22, 10, 26, 58, 58)
LINKKOLOM: Final = 3
GEEN_OPMAAK: Final = (
    "Let op: dit is een kopie met alleen de waarden; opmaak en formules van het oorspronkelijke bestand ontbreken."
)
HANDTEKENING: Final = (
    "Let op: de digitale handtekening van het werkboek geldt niet meer, omdat dit blad en de opmerkingen erbij kwamen."
)
ONLEESBAAR: Final = "Het werkboek zelf kon niet worden gelezen; daarom staat hier alleen de lijst."


@dataclass(frozen=True)
class Regel:
    """One row: its texts in the order of the headings (without the number), and the cell that it links to."""

    ernst: Ernst
    teksten: tuple[str, str, str, str, str, str]
    doel: str | None  # 'Blad 1'!B4

    @property
    def hoogte(self) -> int:
        """The height of the row in points: not every program fits it to wrapped text by itself."""
        regels = [
            sum(max(1, -(-len(alinea) // (breedte - 2))) for alinea in tekst.split("\n"))
            for tekst, breedte in zip(self.teksten, BREEDTES[1:], strict=True)
        ]
        return min(15 * max(regels), 400)


@dataclass(frozen=True)
class Lijst:
    """The first sheet: lines above the table, and the table."""

    titel: str
    boven: tuple[str, ...]
    regels: tuple[Regel, ...]

    @property
    def koprij(self) -> int:
        """Counted from 1: title, lines, an empty row, headings."""
        return len(self.boven) + 3


def maak_lijst(
    meldingen: Sequence[Melding], bestandsnaam: str, bladen: Collection[str], opmerkingen: Sequence[str] = ()
) -> Lijst:
    """The list of all meldingen; `opmerkingen` are extra lines above the table."""
    boven = [f"Bestand: {bestandsnaam}", _tellingen(meldingen)]
    if bladen and meldingen:
        boven.append(
            "Wat bij een cel hoort, staat ook als opmerking bij die cel; de cel is gekleurd "
            "(omlijnd als zij al een kleur had)."
        )
        boven.append("Verbeter het werkboek en lever het opnieuw aan. Dit blad en de opmerkingen mogen blijven staan.")
    if len(meldingen) > MAX_REGELS:
        boven.append(f"Hieronder staan de eerste {MAX_REGELS} meldingen van {len(meldingen)}; de fouten staan voorop.")
    boven += opmerkingen
    regels = tuple(_regel(melding, bladen) for melding in op_ernst(meldingen)[:MAX_REGELS])
    return Lijst(LIJST_TITEL, tuple(veilige_tekst(regel).replace("\n", " ") for regel in boven), regels)


def te_veel(aantal: int) -> list[str]:
    """The line that says how many cells have no mark."""
    return (
        [f"Bij nog {aantal} cellen staat geen opmerking: het zijn er te veel; zij staan alleen hier."] if aantal else []
    )


def te_groot(bladen: Sequence[str]) -> list[str]:
    """The line that says on which sheets no cell has a mark."""
    namen = ", ".join(f"‘{blad}’" for blad in bladen)
    return [f"Op {namen} staan geen opmerkingen: zo’n groot blad wordt niet veranderd."] if bladen else []


def vrije_bladnaam(bladen: Collection[str]) -> str:
    """`Meldingen`, or with a number where a sheet has that name."""
    bezet = {naam.casefold() for naam in bladen}
    naam, nummer = LIJST_BLAD, 1
    while naam.casefold() in bezet:
        nummer += 1
        naam = f"{LIJST_BLAD} ({nummer})"
    return naam


def bladverwijzing(blad: str) -> str:
    """The name of a sheet as formulas and links write it: between apostrophes, its own doubled."""
    return "'" + blad.replace("'", "''") + "'"


def is_formuletekst(tekst: str) -> bool:
    """Whether text needs the mark that it is text, lest editing the cell makes it a formula."""
    return tekst.startswith(FORMULETEKENS)


def _regel(melding: Melding, bladen: Collection[str]) -> Regel:
    plek = plek_van(melding.cel)
    doel = f"{bladverwijzing(melding.blad)}!{naam_van(plek)}" if plek and melding.blad in bladen else None
    teksten = (
        f"{ERNST_TEKEN[melding.ernst]} {ERNST_WOORD[melding.ernst]}",
        melding.blad,
        melding.cel,
        melding.gevonden,
        melding.melding,
        melding.oplossing,
    )
    a, b, c, d, e, f = map(veilige_tekst, teksten)
    return Regel(melding.ernst, (a, b, c, d, e, f), doel)


def _tellingen(meldingen: Sequence[Melding]) -> str:
    if not meldingen:
        return "Er zijn geen meldingen: alles is gelezen zoals het er staat."
    woorden = {"fout": ("fout", "fouten"), "waarschuwing": ("waarschuwing", "waarschuwingen"),
               "info": ("mededeling (info)", "mededelingen (info)")}  # fmt: skip
    delen = []
    for ernst, (een, meer) in woorden.items():
        aantal = sum(m.ernst == ernst for m in meldingen)
        delen.append(f"{aantal} {een if aantal == 1 else meer}")
    return f"{delen[0]}, {delen[1]} en {delen[2]}. Een fout houdt de levering tegen, een waarschuwing niet."
