"""What was assumed in the figures of a document: the choices that the agreement leaves open, in sentences."""

from typing import Final

from prestatiemonitor.afspraken import Instellingen
from prestatiemonitor.exports.stuk import Publiek

_VAN_VOORUITBLIK: Final = ("kans_", "uitstel_", "vooruitblik_")  # documents hold no outlook
_VAN_OPENBAAR: Final = ("onderdrukkingsgrens",)


def aannames(instellingen: Instellingen, publiek: Publiek) -> tuple[str, ...]:
    """Per setting that these figures may rest on its title, value, explanation and article."""
    zinnen = []
    for naam, uitleg in instellingen.uitleg.items():
        if naam.startswith(_VAN_VOORUITBLIK) or (naam in _VAN_OPENBAAR and publiek != "openbaar"):
            continue
        waarde = getattr(instellingen, naam)
        tekst = {True: "ja", False: "nee"}[waarde] if isinstance(waarde, bool) else str(waarde).replace(".", ",")
        zinnen.append(f"{uitleg.titel}: {tekst}. {uitleg.toelichting} ({uitleg.artikel})")
    return tuple(zinnen)
