"""The figures of the monitor, with their numbers and words: from what is known on a peilmoment, for page and export."""

from prestatiemonitor.figuren.figuur import Beeld, Figuur, bron_van, weergave
from prestatiemonitor.figuren.keuze import Filters
from prestatiemonitor.figuren.stand import Stand, maak_stand

__all__ = ["Beeld", "Figuur", "Filters", "Stand", "bron_van", "maak_stand", "weergave"]
