"""Stukken: what goes to a meeting: which subjects, for whom, in which files, and what is left out and why."""

from prestatiemonitor.views.overleg import keuze, maken
from prestatiemonitor.views.pagina import open_page

stand, _ = open_page("Wat gaat er naar het overleg?")
gekozen = keuze.kies(stand)
maken.voorbeeld(stand, gekozen)
maken.maak_stukken(stand, gekozen)
keuze.bewaren(stand, gekozen)
