"""The indicator verkoop_gecompenseerd: are the social homes that are sold made good by new ones."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.eigennorm import eigen_norm
from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.twijfel import GEEN_TWIJFEL
from prestatiemonitor.indicators.uitkomst import Stap, Uitkomst
from prestatiemonitor.indicators.verkoopbronnen import verkoopbronnen
from prestatiemonitor.indicators.verkoopdal import ONGUNSTIG, Dal, dal, jaareinden
from prestatiemonitor.indicators.verkoopstand import (
    NIEUWBOUW,
    VERKOOP,
    Verkoopstand,
    gebouwd,
    gemiddelde_nieuwbouw,
    verkocht,
    verkoopstand,
    verwachte_nieuwbouw,
    verwachte_verkoop,
)
from prestatiemonitor.indicators.verkoopzin import Verkoopfeiten, verkoopzin
from prestatiemonitor.indicators.woorden import opsomming, periode
from prestatiemonitor.indicators.zinnen import onvolledig

ID = "verkoop_gecompenseerd"


@indicator(
    titel="Nieuwbouw min verkoop, opgeteld vanaf de start van de afspraken",
    eenheid="woningen",
    norm="verkoop_gecompenseerd",
    pagina="verkoop",
)
def verkoop_gecompenseerd(voorraadmutaties: pd.DataFrame, groei_sociaal: Groei, moment: Moment) -> list[Uitkomst]:
    """Of de corporatie niet meer sociale huurwoningen verkoopt dan zij er nieuw bouwt, opgeteld vanaf het eerste jaar.

    De waarde is de nieuwbouw min de verkoop van sociale huurwoningen, gerealiseerd en opgeteld vanaf het begin van de
    afspraken: per jaar tot en met het einde van dat jaar, en over de hele looptijd. De norm is het minst dat dit saldo
    mag zijn, op elk moment. Aankoop telt niet mee, want alleen nieuwbouw compenseert. De norm geldt voor de corporatie
    die de afspraak noemt; die van een andere staan er als detail bij.

    Zolang een jaar loopt, is het oordeel hooguit 'op koers', want verkoop die nog komt kan het saldo doen omslaan. Het
    weegt de prognose van de corporatie mee, of waar zij geen nieuwbouw voorspelt haar harde plannen, aan het eind van
    elk jaar dat nog loopt; zachte plannen leiden hooguit tot risico. Eindigde een jaar onder de norm, dan maakt een
    later jaar dat over de looptijd niet goed. Ontbreekt een opgave van de verkoop, dan is er
    geen gunstig oordeel; ontbreekt een opgave van de nieuwbouw, dan geen ongunstig.

    Ernaast staat het voortschrijdend gemiddelde van de verwachte nieuwbouw, waarmee de benodigde verkoop wordt bepaald:
    van het jaar zelf en de jaren erna. Over hoeveel jaren is een instelling.
    """
    jaren, soorten = moment.jaren, voorraadmutaties["mutatie"]
    vakken = [(jaar, jaar) for jaar in jaren if jaar <= moment.peildatum.year] + [(None, jaren[-1])]
    return [_uitkomst(groei_sociaal, soorten, naam, jaar, tot) for jaar, tot in vakken for naam in moment.corporaties]


def _uitkomst(groei: Groei, soorten: pd.Series, naam: str, jaar: int | None, tot: int) -> Uitkomst:
    moment, van = groei.moment, groei.moment.jaren[0]
    stand = verkoopstand(groei, naam, van, tot)
    norm = eigen_norm(moment, ID, tot, naam)
    dieptes = dal(jaareinden(groei, naam, van, tot) if jaar is None and stand.saldo is not None else [], norm)
    zonder_dal = stand.oordeel(norm)
    oordeel = dieptes.weeg(zonder_dal, compleet=stand.compleet)
    einde = None if zonder_dal in ONGUNSTIG else dieptes.einde
    feiten = Verkoopfeiten(naam, van, tot, stand, _zonder_norm(moment, naam), einde)
    return Uitkomst(
        indicator=ID,
        partij=naam,
        jaar=jaar,
        periode=periode(van, tot) if jaar is None else str(jaar),
        waarde=None if stand.saldo is None else Decimal(stand.saldo),
        eenheid="woningen",
        oordeel=oordeel,
        zin=verkoopzin(oordeel, feiten),
        norm=norm,
        onvolledig=onvolledig((*_ontbreekt(groei, naam, van, tot, stand), *_onzeker(naam, dieptes))),
        stappen=_stappen(groei, naam, van, tot) if stand.saldo is not None else (),
        bronnen=verkoopbronnen(groei, soorten, naam, van, tot),
        lijnen=_lijnen(groei, naam, [tot] if jaar else moment.jaren, stand),
    )


def _zonder_norm(moment: Moment, naam: str) -> str:
    norm = moment.afspraken.normen.get(ID)
    if norm is None or naam in norm.partijen:
        return "er is dan geen norm van kracht"
    return f"de norm geldt alleen voor {opsomming(norm.partijen)}"


def _onzeker(naam: str, dieptes: Dal) -> Iterator[str]:
    if dieptes.onzeker:
        wanneer = opsomming([str(jaar) for jaar in dieptes.onzeker])
        yield f"Of {naam} eind {wanneer} meer had verkocht dan gebouwd, volgt niet uit wat over die jaren is opgegeven."


def _stappen(groei: Groei, naam: str, van: int, tot: int) -> tuple[Stap, ...]:
    """What was built and sold per year; what is only reported over more years together is a step of its own."""
    stappen = []
    for soort, teken, tellen in ((NIEUWBOUW, 1, gebouwd), (VERKOOP, -1, verkocht)):
        heel, gedekt = tellen(groei, naam, van, tot) or 0, 0
        for jaar in range(van, tot + 1):
            if (aantal := tellen(groei, naam, jaar, jaar)) is not None:
                stappen.append(Stap(f"{soort} {jaar}", Decimal(teken * aantal), partij=naam))
                gedekt += aantal
        if heel != gedekt:
            stappen.append(Stap(f"{soort} {periode(van, tot)}, niet per jaar", Decimal(teken * (heel - gedekt))))
    return tuple(stappen)


def _lijnen(groei: Groei, naam: str, jaren: Sequence[int], stand: Verkoopstand) -> dict[str, Decimal]:
    """Per year, and added up to its end, what was built and sold and is expected; and the moving average."""
    gevonden: dict[str, int | Decimal | None] = {"verwachting": stand.verwacht_eind}
    van, venster = groei.moment.jaren[0], groei.moment.instellingen.venster_nieuwbouw
    for jaar in jaren:
        if jaar <= groei.moment.peildatum.year:
            gevonden[f"nieuwbouw_tot_en_met_{jaar}"] = gebouwd(groei, naam, van, jaar)
            gevonden[f"verkoop_tot_en_met_{jaar}"] = verkocht(groei, naam, van, jaar)
            gevonden[f"verkoop_in_{jaar}"] = verkocht(groei, naam, jaar, jaar)
        if not groei.moment.compleet(jaar):
            gevonden[f"verwachte_nieuwbouw_tot_en_met_{jaar}"] = verwachte_nieuwbouw(groei, naam, van, jaar)
            gevonden[f"verwachte_verkoop_tot_en_met_{jaar}"] = verwachte_verkoop(groei, naam, van, jaar)
            gevonden[f"verwachte_verkoop_in_{jaar}"] = verwachte_verkoop(groei, naam, jaar, jaar)
        if gemiddeld := gemiddelde_nieuwbouw(groei, naam, jaar, venster):
            gevonden[f"gemiddelde_nieuwbouw_{jaar}"], gevonden[f"gemiddelde_over_jaren_{jaar}"] = gemiddeld
    return {code: Decimal(aantal) for code, aantal in gevonden.items() if aantal is not None}


def _ontbreekt(groei: Groei, naam: str, van: int, tot: int, stand: Verkoopstand) -> list[str]:
    zinnen = []
    for wat, mist in (("nieuwbouw", stand.zonder_nieuwbouw), ("verkoop", stand.zonder_verkoop)):
        if mist:
            zinnen.append(f"Geen realisatie van de {wat} aangeleverd: {naam} ({opsomming(mist)}).")
    if not stand.compleet and stand.verwacht is None:
        zinnen.append(f"Geen prognose van nieuwbouw en verkoop van {naam} voor elk jaar dat nog loopt.")
    over = (f"{naam}, {NIEUWBOUW} ", f"{naam}, {VERKOOP} ")
    zinnen += [zin for zin in groei.voorraad.verschillen((naam,), van, tot) if zin.startswith(over)]
    return [*zinnen, *groei.voorraad.opmerkingen] if stand.twijfel != GEEN_TWIJFEL else zinnen
