"""From the figures of a peilmoment and the choice of a pack to the Stuk that every file is written from."""

from collections.abc import Sequence
from decimal import Decimal

import pandas as pd

from prestatiemonitor.charts.opmaak import bronregel
from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.exports.stuk import Besluit, Onderwerp, Oordeelteken, Stuk
from prestatiemonitor.figuren import Beeld, Stand, bron_van
from prestatiemonitor.figuren.catalogus import figuren_van
from prestatiemonitor.figuren.kanttekeningen import kanttekeningen
from prestatiemonitor.figuren.kerngrafiek import kerngrafiek
from prestatiemonitor.figuren.normen import normen_van, normwoord, normzin
from prestatiemonitor.figuren.oordeel import zonder_oordeel
from prestatiemonitor.figuren.overzicht import overzichtstabel
from prestatiemonitor.figuren.veranderd import verandering_in_zin, verschil_in_woorden, waarde_in_woorden, waarover
from prestatiemonitor.figuren.wijzigingen import PER_OORZAAK, UITLEG, laatste_wijzigingen, tabel_van, waterval_van
from prestatiemonitor.figuren.wijzigingen import Keuze as Planverschil
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Oordeel, Uitkomst, definitie
from prestatiemonitor.indicators.hoofduitkomst import AANDACHT, GOED, hoofden, metingen, per_meting, vraagt_aandacht
from prestatiemonitor.indicators.verandering import Verandering, veranderingen
from prestatiemonitor.indicators.woorden import hoofdletter
from prestatiemonitor.pakketten.aannames import aannames
from prestatiemonitor.pakketten.keuze import PUBLIEKSWOORDEN, Pakket
from prestatiemonitor.pakketten.plantabel import NIEUWBOUW, plantabel, soorten_in
from prestatiemonitor.pakketten.publiek import Zichtbaar, voor_publiek
from prestatiemonitor.pakketten.rekening import rekenregels

_VERDER = 6  # sentences of other parties and years under a subject


def stel_samen(stand: Stand, pakket: Pakket, *, vorige: Stand | None = None, besluiten: Sequence[Besluit] = ()) -> Stuk:
    """The Stuk of a pack on a peilmoment, as its audience may see it; `vorige` is what it is held beside.

    Subjects that the agreement does not measure are left out. Reads nothing but the Stand: no clock, no network.
    """
    zicht = voor_publiek(stand, pakket.publiek)
    toen = None if vorige is None else voor_publiek(vorige, pakket.publiek).stand
    gekozen = [naam for naam in pakket.onderwerpen if zicht.stand.van(naam)]
    anders = _veranderingen(zicht.stand, toen)
    moment = zicht.stand.moment
    onderwerpen = tuple(onderwerp(zicht, naam, anders) for naam in gekozen)
    plannen = plantabel(zicht.stand) if "plannen" in pakket.delen and pakket.publiek != "openbaar" else pd.DataFrame()
    verschillen = _planverschillen(zicht.stand, pakket)
    return Stuk(
        titel=pakket.titel,
        ondertitel=pakket.naam,
        gemeente=moment.afspraken.gemeente,
        afspraken=moment.afspraken.naam,
        peildatum=moment.peildatum,
        publiek=pakket.publiek,
        publiekswoord=PUBLIEKSWOORDEN[pakket.publiek],
        kern=_kern(zicht.stand, gekozen),
        onderwerpen=onderwerpen,
        overzicht=_overzicht(zicht.stand, gekozen, anders) if "overzicht" in pakket.delen else pd.DataFrame(),
        bron=bronregel(zicht.stand.bestanden(), moment.peildatum),
        bewijs=tuple(moment.bewijs.regels()) if moment.bewijs else (),
        vorige=toen.moment.peildatum if toen else None,
        veranderingen=_veranderd(gekozen, anders) if "veranderingen" in pakket.delen else pd.DataFrame(),
        wijzigingen=tuple(
            figuur for v in verschillen for figuur in (waterval_van(v, PER_OORZAAK, Beeld()), tabel_van(v))
        ),
        plannen=plannen,
        plansommen={NIEUWBOUW: soorten_in(plannen)} if len(plannen) else {},
        aannames=(*aannames(moment.instellingen, pakket.publiek), *((UITLEG,) if verschillen else ())),
        normen=_normen(zicht.stand, gekozen) if "normen" in pakket.delen else pd.DataFrame(),
        gevraagd=tuple(_gevraagd(zicht.stand, gekozen)) if pakket.publiek == "bestuurlijk" else (),
        besluiten=tuple(besluiten) if pakket.publiek != "openbaar" else (),
        begrippen=_begrippen(zicht.stand) if "begrippen" in pakket.delen else {},
        weggelaten=zicht.weggelaten.get("", ()),
        voorbeeld=stand.voorbeeld,
        oordelen={(teken := oordeelteken(oordeel)).woord: teken for oordeel in Oordeel},
    )


def onderwerp(zicht: Zichtbaar, indicator: str, anders: dict[tuple[str, str, str, str], Verandering]) -> Onderwerp:
    """One indicator with all that documents say of it."""
    stand, afspraken = zicht.stand, zicht.stand.moment.afspraken
    uitkomsten = stand.van(indicator)
    hoofd = hoofd_van(stand, indicator)
    figuren = figuren_van(indicator, stand, Beeld())
    verandering = anders.get(hoofd.sleutel)
    verder = [f"{_wie(u)}: {zonder_oordeel(u)}" for u in uitkomsten if u is not hoofd][:_VERDER]
    peildatum = stand.moment.peildatum
    normen = [f"{n.titel}: {normzin(n, peildatum)} ({n.artikel}). “{n.citaat}”" for n in normen_van(indicator)]
    return Onderwerp(
        id=indicator,
        titel=INDICATOREN[indicator].titel,
        thema=_thema(stand, hoofd),
        waar=f"Afspraak {hoofd.afspraak}" if hoofd.afspraak.isdigit() else hoofdletter(hoofd.afspraak),
        oordeel=oordeelteken(hoofd.oordeel),
        conclusie=hoofdletter(zonder_oordeel(hoofd)),
        eenheid=hoofd.eenheid,
        waarde=waarde_met_norm(hoofd),
        norm="; ".join(normzin(n, peildatum) for n in normen_van(indicator)),
        normregels=tuple(normen),
        definitie=definitie(INDICATOREN[indicator], afspraken),
        bron=bron_van(stand, stand.bestanden()),
        cijfers=overzichtstabel(uitkomsten),
        grafiek=kerngrafiek(stand, uitkomsten, figuren),
        figuren=figuren,
        stappen=_stappen(hoofd),
        verder=tuple(verder),
        sinds=verandering_in_zin(verandering) if verandering else "",
        onvolledig=hoofd.onvolledig,
        kanttekeningen=tuple(kanttekeningen(uitkomsten)),
        weggelaten=zicht.weggelaten.get(indicator, ()),
        rekening=rekenregels(uitkomsten, stand.moment.corporaties),
    )


def _planverschillen(stand: Stand, pakket: Pakket) -> tuple[Planverschil, ...]:
    """What the last two planmonitors changed; both hold confidential plans, so that the public gets none of it."""
    gevraagd = "wijzigingen" in pakket.delen and pakket.publiek != "openbaar"
    return laatste_wijzigingen(stand) if gevraagd else ()


def hoofd_van(stand: Stand, indicator: str) -> Uitkomst:
    """The figure that gives the indicator its verdict; without any, that of all together over the whole."""
    uitkomsten = stand.van(indicator)
    gekozen = hoofden({indicator: uitkomsten}, stand.moment)
    samen = [u for u in uitkomsten if u.partij == GEZAMENLIJK]
    nu = [u for u in samen if u.jaar in (None, stand.moment.peildatum.year)]
    return next(iter((*gekozen, *nu[:1], *reversed(samen), *uitkomsten)))


def oordeelteken(oordeel: Oordeel) -> Oordeelteken:
    """A verdict as documents show it, on a light page."""
    teken = load_tokens().oordelen[oordeel]
    return Oordeelteken(teken.teken, teken.woord, teken.kleur)


def waarde_met_norm(uitkomst: Uitkomst) -> str:
    """`38 woningen, norm 50`; empty where the value is unknown."""
    if uitkomst.waarde is None:
        return ""
    eenheid = "" if uitkomst.eenheid == "aandeel" else f" {uitkomst.eenheid}"
    norm = "" if uitkomst.norm is None else f", {normwoord(uitkomst)} {_los(uitkomst.norm, uitkomst)}"
    return f"{waarde_in_woorden(uitkomst)}{eenheid}{norm}"


def _los(waarde: Decimal, uitkomst: Uitkomst) -> str:
    return procent(waarde) if uitkomst.eenheid == "aandeel" else getal(waarde)


def _wie(uitkomst: Uitkomst) -> str:
    wie = "Samen" if uitkomst.partij == GEZAMENLIJK else hoofdletter(uitkomst.partij)
    return f"{wie}, {uitkomst.periode}"


def _stappen(hoofd: Uitkomst) -> tuple[tuple[str, Decimal], ...]:
    """What adds up to the value, each with its party where they are of several."""
    delen = [stap for stap in hoofd.stappen if stap.soort == "deel"]
    meer = len({stap.partij for stap in delen}) > 1
    return tuple((f"{hoofdletter(s.partij)}, {s.naam}" if meer else s.naam, s.waarde) for s in delen)


def _thema(stand: Stand, hoofd: Uitkomst) -> str:
    """The theme of an agreement or ambition ('ambitie 2' is of theme 2); empty for what is of the whole."""
    afspraken = stand.moment.afspraken
    themas = {thema.code: thema.titel for thema in afspraken.themas}
    if hoofd.afspraak.startswith("ambitie "):
        nummers = {f"ambitie {thema.nummer}": thema.titel for thema in afspraken.themas}
        return nummers.get(hoofd.afspraak, "")
    van = next((a.thema for a in afspraken.afspraken if str(a.nummer) == hoofd.afspraak), "")
    return themas.get(van, "")


def _kern(stand: Stand, gekozen: Sequence[str]) -> tuple[str, ...]:
    """How many go well, how many ask attention, and of those the sentences that ask it most."""
    rijen = [u for u in metingen(stand.uitkomsten, stand.moment) if u.indicator in gekozen]
    aandacht = [groep[0] for groep in per_meting(rijen) if vraagt_aandacht(groep[0])]
    goed = sum(u.oordeel in GOED for u in rijen)
    telling = (
        f"Op {datum(stand.moment.peildatum)} {'is 1' if goed == 1 else f'zijn {goed}'} van de {len(rijen)} metingen "
        f"behaald of op koers; {'1 vraagt' if len(aandacht) == 1 else f'{len(aandacht)} onderwerpen vragen'} aandacht."
    )
    return (telling, *(f"{INDICATOREN[u.indicator].titel}: {zonder_oordeel(u)}" for u in aandacht[:5]))


def _veranderingen(stand: Stand, toen: Stand | None) -> dict[tuple[str, str, str, str], Verandering]:
    return {} if toen is None else veranderingen(stand.uitkomsten, toen.uitkomsten, toen.moment.peildatum)


def _veranderd(gekozen: Sequence[str], anders: dict[tuple[str, str, str, str], Verandering]) -> pd.DataFrame:
    """The figures of all together that are others than before."""
    regels = [
        {
            "Onderwerp": waarover(v),
            "Toen": "geen eerder cijfer" if v.toen is None else waarde_in_woorden(v.toen),
            "Nu": waarde_in_woorden(v.nu),
            "Verschil": verschil_in_woorden(v),
            "Oordeel": load_tokens().oordelen[v.nu.oordeel].woord,
        }
        for v in anders.values()
        if v.nu.indicator in gekozen and v.nu.partij == GEZAMENLIJK and v.soort == "anders"
    ]
    return pd.DataFrame(regels, columns=["Onderwerp", "Toen", "Nu", "Verschil", "Oordeel"])


def _overzicht(
    stand: Stand, gekozen: Sequence[str], anders: dict[tuple[str, str, str, str], Verandering]
) -> pd.DataFrame:
    regels = []
    for naam in gekozen:
        hoofd = hoofd_van(stand, naam)
        verandering, teken = anders.get(hoofd.sleutel), oordeelteken(hoofd.oordeel)
        regels.append(
            {
                "Oordeel": f"{teken.teken} {teken.woord}",
                "Onderwerp": INDICATOREN[naam].titel,
                "Afspraak": hoofd.afspraak,
                "Periode": hoofd.periode,
                "Waarde": waarde_in_woorden(hoofd),
                "Norm": "" if hoofd.norm is None else _los(hoofd.norm, hoofd),
                "Sinds vorige keer": "" if verandering is None else verschil_in_woorden(verandering),
            }
        )
    return pd.DataFrame(regels)


def _normen(stand: Stand, gekozen: Sequence[str]) -> pd.DataFrame:
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


def _gevraagd(stand: Stand, gekozen: Sequence[str]) -> list[str]:
    """What the meeting may have to decide on: the subjects whose verdict asks attention."""
    rijen = [u for u in metingen(stand.uitkomsten, stand.moment) if u.indicator in gekozen and u.oordeel in AANDACHT]
    woorden = load_tokens().oordelen
    return [
        f"{INDICATOREN[groep[0].indicator].titel} ({woorden[groep[0].oordeel].woord}): bespreek wat partijen doen om "
        f"{'weer onder het maximum te komen' if groep[0].oordeel is Oordeel.OVERSCHREDEN else 'de afspraak te halen'}."
        for groep in per_meting(rijen)
    ]


def _begrippen(stand: Stand) -> dict[str, str]:
    return {begrip.term: begrip.definitie for begrip in stand.moment.afspraken.begrippen}
