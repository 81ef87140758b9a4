"""Vergadering: the subjects of a pack one by one, in large type, with what the meeting decides and who does what."""

from prestatiemonitor.views.overleg import vergadering
from prestatiemonitor.views.pagina import open_page

stand, _ = open_page("Wat bespreken en besluiten we?")
vergadering.toon(stand)
