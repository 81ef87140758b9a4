"""From the figures of a peilmoment and the choice of a pack to the Stuk that every file is written from."""

from collections.abc import Hashable, Sequence

import pandas as pd

from prestatiemonitor.charts.opmaak import bronregel
from prestatiemonitor.exports.stuk import Besluit, Figuur, Stuk
from prestatiemonitor.figuren import Beeld, Stand
from prestatiemonitor.figuren.wijzigingen import PER_OORZAAK, UITLEG, laatste_wijzigingen, tabel_van, waterval_van
from prestatiemonitor.figuren.wijzigingen import Keuze as Planverschil
from prestatiemonitor.indicators import Oordeel
from prestatiemonitor.indicators.verandering import Verandering, veranderingen
from prestatiemonitor.pakketten.aannames import aannames
from prestatiemonitor.pakketten.keuze import PUBLIEKSWOORDEN, Pakket
from prestatiemonitor.pakketten.onderwerp import onderwerp, oordeelteken
from prestatiemonitor.pakketten.overzicht import aandacht, begrippen, gevraagd, kern, normentabel, overzicht, veranderd
from prestatiemonitor.pakketten.plantabel import NIEUWBOUW, plantabel, soorten_in
from prestatiemonitor.pakketten.publiek import voor_publiek
from prestatiemonitor.pakketten.verwijzing import verwezen


def stel_samen(stand: Stand, pakket: Pakket, *, vorige: Stand | None = None, besluiten: Sequence[Besluit] = ()) -> Stuk:
    """The Stuk of a pack on a peilmoment, as its audience may see it; `vorige` is what it is held beside.

    Subjects that the agreement does not measure are left out. Reads the Stand and its store (see `stuksleutel`), no
    clock and no network.
    """
    zicht = voor_publiek(stand, pakket.publiek)
    toen = None if vorige is None else voor_publiek(vorige, pakket.publiek).stand
    gekozen = [naam for naam in pakket.onderwerpen if zicht.stand.van(naam)]
    anders = _veranderingen(zicht.stand, toen)
    moment = zicht.stand.moment
    onderwerpen = tuple(onderwerp(zicht, naam, anders) for naam in gekozen)
    plannen = plantabel(zicht.stand) if "plannen" in pakket.delen and pakket.publiek != "openbaar" else pd.DataFrame()
    verschillen = _planverschillen(zicht.stand, pakket)
    stuk = Stuk(
        titel=pakket.titel,
        ondertitel=pakket.naam,
        gemeente=moment.afspraken.gemeente,
        afspraken=moment.afspraken.naam,
        peildatum=moment.peildatum,
        publiek=pakket.publiek,
        publiekswoord=PUBLIEKSWOORDEN[pakket.publiek],
        kern=kern(zicht.stand, gekozen),
        aandacht=aandacht(zicht.stand, gekozen),
        onderwerpen=onderwerpen,
        overzicht=overzicht(zicht.stand, gekozen, anders) if "overzicht" in pakket.delen else pd.DataFrame(),
        bron=bronregel(zicht.stand.bestanden(), moment.peildatum),
        bewijs=tuple(moment.bewijs.regels()) if moment.bewijs else (),
        vorige=toen.moment.peildatum if toen else None,
        veranderingen=veranderd(gekozen, anders) if "veranderingen" in pakket.delen else pd.DataFrame(),
        wijzigingen=_wijzigingen(verschillen),
        plannen=plannen,
        plansommen={NIEUWBOUW: soorten_in(plannen)} if len(plannen) else {},
        aannames=(*aannames(moment.instellingen, pakket.publiek), *((UITLEG,) if verschillen else ())),
        normen=normentabel(zicht.stand, gekozen) if "normen" in pakket.delen else pd.DataFrame(),
        gevraagd=tuple(gevraagd(zicht.stand, gekozen)) if pakket.publiek == "bestuurlijk" else (),
        besluiten=tuple(besluiten) if pakket.publiek != "openbaar" else (),
        begrippen=begrippen(zicht.stand) if "begrippen" in pakket.delen else {},
        weggelaten=zicht.weggelaten.get("", ()),
        voorbeeld=stand.voorbeeld,
        oordelen={(teken := oordeelteken(oordeel)).woord: teken for oordeel in Oordeel},
    )
    return verwezen(stuk, pakket.producten)


def stuksleutel(
    stand: Stand, pakket: Pakket, vorige: Stand | None = None, besluiten: Sequence[Besluit] = ()
) -> tuple[Hashable, ...]:
    """Which Stuk `stel_samen` makes of these: equal keys, equal Stukken.

    Beside what it is given it reads the store: earlier deliveries as corrected, for what packs told before and for the
    last two planmonitors, and what people decided and explained of plans in those.
    """
    opslag = stand.opslag
    leveringen = (lev for lev in opslag.leveringen() if lev.peildatum <= stand.moment.peildatum)
    gelezen = (leveringen, opslag.correcties(), opslag.planbesluiten(), opslag.plantoelichtingen())
    nummers = tuple(tuple(regel.id for regel in regels) for regels in gelezen)
    return stand.sleutel, pakket, vorige and vorige.sleutel, tuple(besluiten), *nummers


def _planverschillen(stand: Stand, pakket: Pakket) -> tuple[Planverschil, ...]:
    """What the last two planmonitors changed; both hold confidential plans, so that the public gets none of it."""
    gevraagd = "wijzigingen" in pakket.delen and pakket.publiek != "openbaar"
    return laatste_wijzigingen(stand) if gevraagd else ()


def _veranderingen(stand: Stand, toen: Stand | None) -> dict[tuple[str, str, str, str], Verandering]:
    return {} if toen is None else veranderingen(stand.uitkomsten, toen.uitkomsten, toen.moment.peildatum)


def _wijzigingen(verschillen: Sequence[Planverschil]) -> tuple[Figuur, ...]:
    """Why the plans changed: per category a waterfall and the table of what it is made of."""
    figuren = (figuur for v in verschillen for figuur in (waterval_van(v, PER_OORZAAK, Beeld()), tabel_van(v)))
    return tuple(figuur for figuur in figuren if len(figuur.cijfers))  # an empty table is a slide with nothing on it
