"""Loads the agreement from its folder: read, checked per file and across files, and kept until a file changes."""

import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path

from prestatiemonitor.afspraken.bestanden import Bestanden, fingerprint, parse, read_bytes
from prestatiemonitor.afspraken.controle import check_bestanden, check_indicatoren
from prestatiemonitor.afspraken.instellingen import Instellingen
from prestatiemonitor.afspraken.overeenkomst import Afspraken
from prestatiemonitor.afspraken.paden import afspraken_map
from prestatiemonitor.afspraken.verordening import Verordening, Verordeningbestand

_Stand = tuple[tuple[str, int, int], ...]
_VASTE: ContextVar[Afspraken | None] = ContextVar("vaste_afspraken", default=None)


def load_afspraken(map: Path | None = None, *, indicatoren: Collection[str] | None = None) -> Afspraken:
    """The agreement in folder `map`; by default the one that `paden.afspraken_map()` points to.

    Raises AfspraakFout (Dutch, naming file and key) where a file is missing or not right, and, when `indicatoren` is
    given, where an agreement, ambition or norm names an indicator that is not among them. Kept between calls; a
    changed file is read again, but not within `vaste_afspraken`.
    """
    if map is None and indicatoren is None and (vaste := _VASTE.get()):
        return vaste
    gekozen = (map or afspraken_map()).absolute()
    afspraken = _load(gekozen, _state(gekozen))
    if indicatoren is not None:
        check_indicatoren(afspraken, indicatoren)
    return afspraken


@contextmanager
def vaste_afspraken() -> Iterator[Afspraken]:
    """The agreement as it is now, for all that is done within: not looked up again, nor changed halfway."""
    vorige = _VASTE.set(load_afspraken())
    try:
        yield load_afspraken()
    finally:
        _VASTE.reset(vorige)


def _state(map_: Path) -> _Stand:
    """Name, time of change and size of every file: another state means reading again."""
    if not map_.is_dir():
        return ()
    with os.scandir(map_) as alle:  # quicker than glob: this is asked several times in every reading
        bestanden = [bestand for bestand in alle if bestand.name.endswith(".toml")]
        return tuple(sorted((b.name, (stand := b.stat()).st_mtime_ns, stand.st_size) for b in bestanden))


@lru_cache(maxsize=8)
def _load(map_: Path, stand: _Stand) -> Afspraken:
    inhoud = read_bytes(map_)
    bestanden = parse(inhoud)
    check_bestanden(bestanden)
    return _assemble(bestanden, fingerprint(inhoud))


def _assemble(b: Bestanden, vingerafdruk: str) -> Afspraken:
    tabellen = {tabel.id: tabel for tabel in b.tabellen.tabel}
    return Afspraken(
        **dict(b.overeenkomst),
        partijen=b.partijen.partij,
        themas=b.themas.thema,
        afspraken=b.afspraken.afspraak,
        tabellen=tabellen,
        normen={norm.id: norm.resolve(tabellen) for norm in b.normen.norm},
        grenzen={grens.id: grens for grens in b.grenzen.grens},
        begrippen=b.begrippen.begrip,
        urgente_groepen=b.begrippen.urgente_groep,
        planstatussen={status.code: status for status in b.planstatussen.planstatus},
        overleggen=b.overleg.overleg,
        stappen=b.overleg.stap,
        verordening=_verordening(b.verordening),
        instellingen=Instellingen.from_file(b.instellingen),
        vingerafdruk=vingerafdruk,
    )


def _verordening(bestand: Verordeningbestand) -> Verordening:
    return Verordening(
        naam=bestand.naam,
        besluit=bestand.besluit,
        vastgesteld=bestand.vastgesteld,
        parameters={parameter.id: parameter for parameter in bestand.parameter},
        bepalingen={bepaling.id: bepaling for bepaling in bestand.bepaling},
    )
