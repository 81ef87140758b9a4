"""What a Stuk says of its subjects together: the headlines, tables of verdicts, changes and norms, decisions asked."""

from collections.abc import Sequence
from typing import Final

import pandas as pd

from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.normen import normen_van, normzin
from prestatiemonitor.figuren.oordeel import zonder_oordeel
from prestatiemonitor.figuren.veranderd import verschil_in_woorden, waarde_in_woorden
from prestatiemonitor.figuren.woorden import afspraak_in_woorden, datum, telling
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Oordeel, Uitkomst
from prestatiemonitor.indicators.hoofduitkomst import AANDACHT, GOED, metingen, per_meting, vraagt_aandacht
from prestatiemonitor.indicators.verandering import Verandering
from prestatiemonitor.pakketten.onderwerp import hoofd_van, los, oordeelteken

_MEEST: Final = 5  # of what asks attention: so many fit under the headline


def kern(stand: Stand, gekozen: Sequence[str]) -> tuple[str, ...]:
    """How many go well, how many ask attention, and of those the sentences that ask it most."""
    rijen = _metingen(stand, gekozen)
    vragen = _vragen_aandacht(rijen)
    goed = sum(u.oordeel in GOED for u in rijen)
    zin = (
        f"Op {datum(stand.moment.peildatum)} {'is 1' if goed == 1 else f'zijn {goed}'} van de {len(rijen)} metingen "
        f"behaald of op koers; {telling(len(vragen), 'onderwerp', 'onderwerpen')} met een norm "
        f"{'vraagt' if len(vragen) == 1 else 'vragen'} aandacht."
    )
    return (zin, *(f"{INDICATOREN[u.indicator].titel}: {zonder_oordeel(u)}" for u in vragen[:_MEEST]))


def aandacht(stand: Stand, gekozen: Sequence[str]) -> tuple[str, ...]:
    """The subjects with a norm that ask attention, what asks it most first."""
    return tuple(u.indicator for u in _vragen_aandacht(_metingen(stand, gekozen)))


def _metingen(stand: Stand, gekozen: Sequence[str]) -> list[Uitkomst]:
    return [u for u in metingen(stand.uitkomsten, stand.moment) if u.indicator in gekozen]


def _vragen_aandacht(rijen: Sequence[Uitkomst]) -> list[Uitkomst]:
    """Of each subject the figure that asks attention most, of those that ask it."""
    per_onderwerp: dict[str, Uitkomst] = {}
    for groep in per_meting(rijen):
        if vraagt_aandacht(groep[0]):
            per_onderwerp.setdefault(groep[0].indicator, groep[0])
    return list(per_onderwerp.values())


def veranderd(gekozen: Sequence[str], anders: dict[tuple[str, str, str, str], Verandering]) -> pd.DataFrame:
    """The figures of all together that are others than before, in the order of the subjects."""
    van_samen = [v for v in anders.values() if v.nu.partij == GEZAMENLIJK and v.soort == "anders"]
    regels = [
        {
            "Onderwerp": _waarover(v.nu),
            "Periode": v.nu.periode,
            "Toen": _toen(v),
            "Nu": waarde_in_woorden(v.nu),
            "Verschil": verschil_in_woorden(v),
            "Eenheid": _eenheid(v.nu),
            "Oordeel": load_tokens().oordelen[v.nu.oordeel].woord,
        }
        for naam in gekozen
        for v in van_samen
        if v.nu.indicator == naam
    ]
    return pd.DataFrame(regels, columns=["Onderwerp", "Periode", "Toen", "Nu", "Verschil", "Eenheid", "Oordeel"])


def _waarover(uitkomst: Uitkomst) -> str:
    """The subject, with the agreement where it has figures of several."""
    soort = INDICATOREN[uitkomst.indicator]
    eigen = soort.afspraak in ("", uitkomst.afspraak)
    return soort.titel if eigen else f"{soort.titel}: {afspraak_in_woorden(uitkomst.afspraak)}"


def _eenheid(uitkomst: Uitkomst) -> str:
    """The unit beside a number; a share has its own sign."""
    return "" if uitkomst.eenheid == "aandeel" else uitkomst.eenheid


def _toen(verandering: Verandering) -> str:
    """The earlier value, with its verdict where that was another: it may be all that changed."""
    toen = verandering.toen
    if toen is None:
        return "geen eerder cijfer"
    woord = f" ({load_tokens().oordelen[toen.oordeel].woord})" if verandering.ander_oordeel else ""
    return waarde_in_woorden(toen) + woord


def overzicht(
    stand: Stand, gekozen: Sequence[str], anders: dict[tuple[str, str, str, str], Verandering]
) -> pd.DataFrame:
    """One row per subject: its verdict, value, norm and change."""
    regels = []
    for naam in gekozen:
        hoofd = hoofd_van(stand, naam)
        verandering, teken = anders.get(hoofd.sleutel), oordeelteken(hoofd.oordeel)
        regels.append(
            {
                "Oordeel": f"{teken.teken} {teken.woord}",
                "Onderwerp": INDICATOREN[naam].titel,
                "Afspraak": hoofd.afspraak if hoofd.afspraak.isdigit() else afspraak_in_woorden(hoofd.afspraak),
                "Periode": hoofd.periode,
                "Waarde": _waarde(hoofd),
                "Norm": "" if hoofd.norm is None else los(hoofd.norm, hoofd),
                "Eenheid": _eenheid(hoofd),
                "Sinds vorige keer": "" if verandering is None else verschil_in_woorden(verandering),
            }
        )
    return pd.DataFrame(regels)


def _waarde(uitkomst: Uitkomst) -> str:
    """The value; of groups that have figures apart and none together it differs, and the conclusion tells how."""
    groep = INDICATOREN[uitkomst.indicator].per_groep
    if groep and uitkomst.waarde is None and uitkomst.oordeel is not Oordeel.GEEN_GEGEVENS:
        return f"verschilt per {groep}"
    return waarde_in_woorden(uitkomst)


def normentabel(stand: Stand, gekozen: Sequence[str]) -> pd.DataFrame:
    peildatum = stand.moment.peildatum
    return pd.DataFrame(
        [
            {
                "Norm": norm.titel,
                "Vraagt": normzin(norm, peildatum),
                "Artikel": norm.artikel,
                "Citaat": norm.citaat,
                "Indicator": INDICATOREN[naam].titel,
            }
            for naam in gekozen
            for norm in normen_van(naam)
        ]
    )


def gevraagd(stand: Stand, gekozen: Sequence[str]) -> list[str]:
    """What the meeting may have to decide on: the subjects whose verdict asks attention."""
    rijen = [u for u in _metingen(stand, gekozen) if u.oordeel in AANDACHT]
    woorden = load_tokens().oordelen
    return [
        f"{INDICATOREN[groep[0].indicator].titel} ({woorden[groep[0].oordeel].woord}): bespreek wat partijen doen om "
        f"{'weer onder het maximum te komen' if groep[0].oordeel is Oordeel.OVERSCHREDEN else 'de afspraak te halen'}."
        for groep in per_meting(rijen)
    ]


def begrippen(stand: Stand) -> dict[str, str]:
    return {begrip.term: begrip.definitie for begrip in stand.moment.afspraken.begrippen}
