"""What each sheet of a workbook is, and which kind of delivery they are together."""

from collections.abc import Mapping

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.contract.blad import Contractblad, controleer_stempel, herken_contractblad, sjabloonsoort
from prestatiemonitor.readers.contract.teruggezonden import is_eigen_uitleg, sluit_eigen_uitleg
from prestatiemonitor.readers.jaarschijf.lezen import Jaarschijfblad
from prestatiemonitor.readers.jaarschijf.merken import herken_met_merken
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.restanten import sla_over
from prestatiemonitor.readers.vormen.herkennen import Planlijsten, herken_planlijsten, voeg_formulieren_samen
from prestatiemonitor.readers.vormen.hulpbladen import samenvattingen
from prestatiemonitor.tables.schemas import VERSLAGEN
from prestatiemonitor.tables.sjabloon import PLANLIJST_BLAD, PLANLIJST_MERK, SJABLOON_BLAD, UITLEG_BLAD

Vorm = Contractblad | Planlijsten | Jaarschijfblad


def herken_bladen(lezing: Lezing) -> dict[str, Vorm]:
    """What each sheet is; sheets that are nothing known are left out."""
    stempel = sjabloonsoort(lezing.werkboek)
    if stempel:
        controleer_stempel(lezing, stempel[1])
    vormen: dict[str, Vorm] = {}
    for blad in lezing.werkboek.bladen:
        indeling = lezing.indeling.blad(blad.naam)
        if indeling.overslaan:
            sla_over(lezing, blad, "zo staat het in de indeling")
        elif stempel and blad.naam in (SJABLOON_BLAD, UITLEG_BLAD):
            lezing.verantwoording[blad.naam].sluit("blad van het sjabloon zelf")
        elif blad.naam == PLANLIJST_BLAD and blad.cellen.size and blad.cellen[0, 0] == PLANLIJST_MERK:
            lezing.verantwoording[blad.naam].sluit("blad van de planlijst zelf")
        elif is_eigen_uitleg(blad):
            sluit_eigen_uitleg(lezing, blad)
        elif contract := herken_contractblad(blad, indeling, sjabloon=bool(stempel)):
            vormen[blad.naam] = contract
        elif planlijsten := herken_planlijsten(blad, indeling):
            vormen[blad.naam] = planlijsten
        elif jaarschijf := herken_met_merken(lezing, blad, indeling):
            vormen[blad.naam] = jaarschijf
    planlijsten_van = {naam: vorm for naam, vorm in vormen.items() if isinstance(vorm, Planlijsten)}
    for naam in voeg_formulieren_samen(planlijsten_van, lezing.indeling):
        del vormen[naam]
    for naam in samenvattingen(planlijsten_van, lezing.indeling):
        vormen.pop(naam, None)
    return vormen


def soort_van(vorm: Vorm) -> str | None:
    """The kind of delivery that a sheet belongs to."""
    if isinstance(vorm, Contractblad):
        return vorm.tabel.levering
    return "planmonitor" if isinstance(vorm, Planlijsten) else "jaarschijf"


def koppen_van(vorm: Vorm) -> list[Koppen]:
    """The headings of every table on a sheet."""
    if isinstance(vorm, Contractblad):
        return [vorm.koppen]
    return [tabel.koppen for tabel in vorm.lijsten] if isinstance(vorm, Planlijsten) else vorm.koppen


def waarom_niet_gelezen(vorm: Vorm | None, soort: str | None) -> str | None:
    """Why a sheet was not read; empty when it was, None when nothing is known of it."""
    if vorm is None:
        return None
    if isinstance(vorm, Contractblad) and vorm.tabel.naam in VERSLAGEN:
        return "het is een verslag van een eerdere inlezing"
    return "" if soort_van(vorm) == soort else "het hoort bij een andere soort levering"


def kies_soort(lezing: Lezing, vormen: Mapping[str, Vorm], gevraagd: str | None) -> str | None:
    """The kind that is read: the one asked for, else the only one there is; what speaks against it is said."""
    per_soort: dict[str, list[str]] = {}
    for naam, vorm in vormen.items():
        if soort := soort_van(vorm):
            per_soort.setdefault(soort, []).append(naam)
    if not per_soort:
        lezing.meldingen.append(ms.GEEN_TABEL())
        return gevraagd
    if gevraagd and gevraagd not in per_soort:
        lezing.meldingen.append(ms.ANDERE_SOORT(gevonden=next(iter(per_soort)), gevraagd=gevraagd))
        return gevraagd
    if gevraagd:
        return gevraagd
    if len(per_soort) > 1:
        lezing.meldingen.append(
            ms.TWEE_SOORTEN(gevonden="; ".join(f"{s}: {', '.join(b)}" for s, b in per_soort.items()))
        )
        return None
    return next(iter(per_soort))
