"""Charts that an office program draws itself: of a figure with its table, or of an indicator by year or party."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pandas as pd

from prestatiemonitor.charts.tokens import Tokens, load_tokens, mix
from prestatiemonitor.exports.stuk import Figuur, Grafiek, Reeks
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.figuren.vormen import VOLGORDE, VORMEN, Vorm
from prestatiemonitor.indicators import GEZAMENLIJK, Oordeel, Uitkomst
from prestatiemonitor.indicators.hoofduitkomst import normpartijen
from prestatiemonitor.indicators.woorden import getal, is_known

_MEESTE = 12  # categories that a slide can name


def als_grafiek(figuur: Figuur) -> Grafiek | None:
    """The native chart of a figure; None where its table has no form for one, or nothing to draw."""
    vorm = next((v for naam, v in VORMEN.items() if figuur.naam == naam or figuur.naam.startswith(f"{naam}-")), None)
    if vorm is None:
        return None
    tabel = figuur.cijfers
    if vorm.waar is not None:
        tabel = tabel[tabel[vorm.waar[0]] == vorm.waar[1]]
    getoond = _deel(len(tabel), *VOLGORDE[vorm.categorie])
    tabel = tabel.head(_MEESTE)
    grafiek = _rijen_als_reeksen(tabel, vorm) if vorm.rijen else _kolommen_als_reeksen(tabel, vorm)
    if not any(w is not None for reeks in grafiek.reeksen for w in reeks.waarden):
        return None
    return replace(grafiek, van=figuur.naam, getoond=getoond)


def kerngrafiek(stand: Stand, uitkomsten: Sequence[Uitkomst], figuren: Sequence[Figuur]) -> Grafiek | None:
    """The native chart that tells an indicator's answer: of its first figure that has one, else of its values.

    The norm of each year goes with a figure by year that does not hold it.
    """
    grafiek = next((g for g in map(als_grafiek, figuren) if g is not None), None)
    if grafiek is None:
        per_afspraak = len({u.afspraak for u in uitkomsten}) > 1  # figures of several agreements do not compare
        return None if per_afspraak else _van_uitkomsten(stand, uitkomsten)
    samen = [u for u in uitkomsten if u.partij == GEZAMENLIJK]
    per_jaar = {str(u.jaar): u for u in samen if u.periode == str(u.jaar) and u.eenheid == grafiek.eenheid}
    gelijk = samen[0] if len(samen) == 1 and samen[0].eenheid == grafiek.eenheid else None
    if any(reeks.vorm == "norm" for reeks in grafiek.reeksen) or figuren[0].naam == "wachttijd-standplaats":
        return grafiek  # the wait for a home, which the norm is made of, is drawn itself
    norm = _norm([per_jaar.get(naam, gelijk) for naam in grafiek.categorieen])
    return replace(grafiek, reeksen=(*grafiek.reeksen, *norm))


def _deel(aantal: int, naam: str, volgorde: str) -> str:
    """Which part of the categories is drawn, in words; empty where it is all."""
    return f"{_MEESTE} van {getal(aantal)} {naam}, {volgorde}" if aantal > _MEESTE else ""


def _kolommen_als_reeksen(tabel: pd.DataFrame, vorm: Vorm) -> Grafiek:
    tokens = load_tokens()
    reeksen = []
    for plaats, naam in enumerate(n for n in vorm.balken if n in tabel and tabel[n].notna().any()):
        verwacht = naam.lower().startswith(("nog verwacht", "zacht", "nog te bepalen", "nog ruimte"))
        waarden = _zeker(tabel, vorm, _waarden(tabel[naam]))
        reeksen.append(Reeks(naam.lower(), waarden, _kleur(naam, plaats, tokens), gearceerd=verwacht))
    lijnen = [naam for naam in vorm.lijnen if naam in tabel and tabel[naam].notna().any()]
    kleuren = (tokens.partij("gemeente"), tokens.samen, tokens.gedempt)
    for naam, kleur in zip(lijnen, kleuren, strict=False):
        van = next((r for r in reeksen if naam.lower().startswith(f"{r.naam}, ")), None)  # of what is drawn as bars
        reeksen.append(Reeks(naam.lower(), _waarden(tabel[naam]), van.kleur if van else kleur, "lijn", van is not None))
    if vorm.norm in tabel and tabel[vorm.norm].notna().any():
        reeksen.append(Reeks(vorm.norm.lower(), _waarden(tabel[vorm.norm]), tokens.inkt, "norm"))
    return Grafiek(_categorieen(tabel, vorm), tuple(reeksen), vorm.eenheid, vorm.gestapeld, vorm.liggend)


def _rijen_als_reeksen(tabel: pd.DataFrame, vorm: Vorm) -> Grafiek:
    kolommen = [str(naam) for naam in tabel if str(naam)[:1].isdigit() and tabel[naam].notna().any()]
    tokens = load_tokens()
    if vorm.eenheid == "aandeel":  # years beside each other, per group
        kleuren = (mix(tokens.samen, tokens.achtergrond, 0.5), tokens.samen)[-len(kolommen) :]
        reeksen = [Reeks(k, _waarden(tabel[k]), kleur) for k, kleur in zip(kolommen, kleuren, strict=False)]
        return Grafiek(_namen(tabel[vorm.categorie]), tuple(reeksen), vorm.eenheid)
    rijen = tabel.to_dict("records")
    namen = {str(rij[vorm.categorie]): tuple(_waarde(rij[k]) for k in kolommen) for rij in rijen}
    partijen = {naam: GEZAMENLIJK if naam.endswith("samen") else naam for naam in namen}
    return Grafiek(
        tuple(kolommen),
        tuple(Reeks(naam, waarden, tokens.partij(partijen[naam])) for naam, waarden in namen.items()),
        vorm.eenheid,
    )


def _kleur(naam: str, plaats: int, tokens: Tokens) -> str:
    """Realised in full, hard at two thirds, soft light; others in their turn."""
    sterkte = {
        "hard": 0.67,
        "zacht": 0.3,
        "nog verwacht": 0.3,
        "nog ruimte": 0.3,
        "status onbekend": 0.12,
        "onbekend": 0.12,
    }.get(naam.lower())
    if sterkte is not None:
        return mix(tokens.samen, tokens.achtergrond, sterkte)
    vast = {
        "voldoet": tokens.oordelen[Oordeel.BEHAALD].kleur,
        "te weinig": tokens.oordelen[Oordeel.NIET_BEHAALD].kleur,
        "nog te bepalen": tokens.partij("overig"),
        "vervallen": mix(tokens.gedempt, tokens.achtergrond, 0.3),
        "te laat": tokens.oordelen[Oordeel.OVERSCHREDEN].kleur,
        "vertraagd": tokens.oordelen[Oordeel.RISICO].kleur,
    }
    return vast.get(naam.lower(), (tokens.samen, tokens.partij("overig"), *tokens.prijsklassen.values())[plaats])


def _van_uitkomsten(stand: Stand, uitkomsten: Sequence[Uitkomst]) -> Grafiek | None:
    """More than one period: a bar per period, with the norm of each; one period: a bar per party.

    Periods of several lengths are not drawn beside each other: years go first, then parts of years, then longer ones.
    """
    for soort in _soorten(uitkomsten):
        periodes = list(dict.fromkeys(u.periode for u in soort))
        if sum(u.waarde is not None for u in soort) > 1:
            return _per_periode(soort, periodes) if len(periodes) > 1 else _per_partij(stand, soort)
    return None


def _soorten(uitkomsten: Sequence[Uitkomst]) -> list[list[Uitkomst]]:
    jaren = [u for u in uitkomsten if u.jaar is not None and u.periode == str(u.jaar)]
    delen = [u for u in uitkomsten if u.jaar is not None and u.periode != str(u.jaar)]
    return [groep for groep in (jaren, delen, [u for u in uitkomsten if u.jaar is None]) if groep]


def _per_periode(uitkomsten: Sequence[Uitkomst], periodes: Sequence[str]) -> Grafiek:
    partijen = list(dict.fromkeys(u.partij for u in uitkomsten))
    getoond = [GEZAMENLIJK] if GEZAMENLIJK in partijen else partijen[:6]
    per = {(u.partij, u.periode): u for u in uitkomsten}
    kort = periodes[:_MEESTE]
    reeksen = [_reeks(partij, [per.get((partij, periode)) for periode in kort]) for partij in getoond]
    norm = _norm([per.get((getoond[0], periode)) for periode in kort])
    deel = _deel(len(periodes), "perioden", "de vroegste eerst")
    return Grafiek(tuple(kort), (*reeksen, *norm), uitkomsten[0].eenheid, getoond=deel)


def _per_partij(stand: Stand, uitkomsten: Sequence[Uitkomst]) -> Grafiek:
    alle = [u for u in uitkomsten if u.waarde is not None]
    bekend = alle[:_MEESTE]
    getoond = _deel(len(alle), "partijen", "in de volgorde van de tabel")
    reeks = Reeks(bekend[0].periode, tuple(u.waarde for u in bekend), load_tokens().samen)
    voor_wie = normpartijen(bekend[0], stand.moment)
    norm = _norm([u if u.partij in voor_wie else None for u in bekend])
    namen = tuple(_naam(u.partij) for u in bekend)
    return Grafiek(namen, (reeks, *norm), bekend[0].eenheid, liggend=True, getoond=getoond)


def _reeks(partij: str, uitkomsten: Sequence[Uitkomst | None]) -> Reeks:
    waarden = tuple(None if u is None else u.waarde for u in uitkomsten)
    return Reeks(_naam(partij), waarden, load_tokens().partij(partij))


def _norm(uitkomsten: Sequence[Uitkomst | None]) -> list[Reeks]:
    waarden = tuple(None if u is None else u.norm for u in uitkomsten)
    return [Reeks("norm", waarden, load_tokens().inkt, "norm")] if any(w is not None for w in waarden) else []


def _naam(partij: str) -> str:
    return "samen" if partij == GEZAMENLIJK else partij


def _categorieen(tabel: pd.DataFrame, vorm: Vorm) -> tuple[str, ...]:
    """The names of the rows, with their mark where they have it."""
    namen = _namen(tabel[vorm.categorie])
    if vorm.merk is None:
        return namen
    kolom, woord = vorm.merk
    merken = tabel[kolom].tolist()
    return tuple(f"{n} ({woord})" if m == woord else n for n, m in zip(namen, merken, strict=True))


def _zeker(tabel: pd.DataFrame, vorm: Vorm, waarden: Sequence[Decimal | None]) -> tuple[Decimal | None, ...]:
    """The values without the zeros of marked rows: where nothing is sure yet, 0 would be read as a figure."""
    if vorm.merk is None:
        return tuple(waarden)
    open_ = (tabel[vorm.merk[0]] == vorm.merk[1]).tolist()
    return tuple(None if is_open and not waarde else waarde for is_open, waarde in zip(open_, waarden, strict=True))


def _namen(kolom: "pd.Series[str]") -> tuple[str, ...]:
    return tuple(str(naam) for naam in kolom)


def _waarden(kolom: "pd.Series[float]") -> tuple[Decimal | None, ...]:
    return tuple(_waarde(waarde) for waarde in kolom.tolist())


def _waarde(waarde: object) -> Decimal | None:
    return Decimal(str(waarde)) if is_known(waarde) else None
