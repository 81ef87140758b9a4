"""Delivering a workbook: what was read, together with its bytes and who brought it, into the store."""

import datetime as dt
import hashlib
from dataclasses import replace

from prestatiemonitor.aanlevering.indelingen import onthoud
from prestatiemonitor.readers import LEZERVERSIE, Indeling, Inlezing, als_toml
from prestatiemonitor.readers.controle.toekomst import VROEG, na_peildatum
from prestatiemonitor.store import Levering, NieuweLevering, Opslag


def bewaar(
    opslag: Opslag,
    inlezing: Inlezing,
    inhoud: bytes,
    *,
    peildatum: dt.date,
    wie: str,
    opmerkingen: str = "",
    afzender: str = "",
    indeling: Indeling | None = None,
) -> Levering:
    """Store a reading that was confirmed; the same bytes again raise LeveringBestaatAl.

    With the `indeling` that it was read with, and whose workbook it is; of a known sender that is remembered as well.

    A reading with a `fout`, or of unknown kind, may not get here: that is a programming mistake and raises ValueError.
    """
    if inlezing.heeft_fout or inlezing.soort is None:
        raise ValueError("a reading with a fout is never stored")
    levering = opslag.bewaar(
        NieuweLevering(
            soort=inlezing.soort,
            peildatum=peildatum,
            bestandsnaam=inlezing.bestandsnaam,
            inhoud=inhoud,
            wie=wie,
            opmerkingen=opmerkingen,
            lezerversie=LEZERVERSIE,
            tabellen=inlezing.tabellen,
            meldingen=op_peildatum(inlezing, peildatum).meldingen_tabel(),
            celverantwoording=inlezing.celverantwoording.tabel(),
            afzender=afzender,
            indeling=als_toml(indeling) if indeling and indeling.bladen else "",
        )
    )
    if afzender and indeling:
        onthoud(opslag, inlezing, indeling, afzender=afzender, wie=wie)
    return levering


def op_peildatum(inlezing: Inlezing, peildatum: dt.date) -> Inlezing:
    """The reading with the meldingen that only show beside the peildatum that its sender gave."""
    overig = [melding for melding in inlezing.meldingen if melding.code not in VROEG]
    return replace(inlezing, meldingen=[*overig, *na_peildatum(inlezing.tabellen, peildatum)])


def eerdere_levering(opslag: Opslag, inhoud: bytes, soort: str) -> Levering | None:
    """The delivery that has these same bytes and stands, if there is one."""
    eerdere = opslag.zoek(hashlib.sha256(inhoud).hexdigest())
    return next((levering for levering in eerdere if levering.soort == soort and levering.intrekking is None), None)


def vorige_levering(opslag: Opslag, soort: str) -> Levering | None:
    """The newest delivery of a kind."""
    return next((levering for levering in opslag.leveringen() if levering.soort == soort), None)
