"""Slides (PowerPoint) of a Stuk, with charts to edit, in the house style or in a template of the municipality."""

from prestatiemonitor.exports.dia.dia import als_dia
from prestatiemonitor.exports.dia.sjabloon import SjabloonGeweigerd, keur_sjabloon

__all__ = ["SjabloonGeweigerd", "als_dia", "keur_sjabloon"]
