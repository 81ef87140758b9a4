"""A Stuk made by hand, for whoever writes files of it: small and ordinary, or with all that is awkward."""

import datetime as dt
from decimal import Decimal

import pandas as pd

from prestatiemonitor.exports.stuk import Besluit, Grafiek, Onderwerp, Oordeelteken, Reeks, Rekenregel, Stuk

GROEN = Oordeelteken("✔", "behaald", "#1B7F4B")
LEEG = Oordeelteken("○", "geen gegevens", "#7F8B93")
AKELIG = '=HYPERLINK("http://elders")'
LANG = "Woningbouwontwikkeling-met-een-heel-lange-naam-aan-het-water-en-onder-de-bomen " * 6


def onderwerp(**anders: object) -> Onderwerp:
    """A subject with one figure of two corporations, its steps and a share."""
    wsn = Rekenregel(
        "WSN", "2026", Decimal(40), "woningen", stappen=(("nieuwbouw", Decimal(52)), ("sloop", Decimal(-12)))
    )
    alliantie = Rekenregel("de Alliantie", "2026", Decimal(10), "woningen")
    samen = Rekenregel(
        "samen", "2026", Decimal(50), "woningen", "behaald", Decimal(50),
        stappen=(("nieuwbouw", Decimal(62)), ("sloop", Decimal(-12))), som_van=(1, 2),
    )  # fmt: skip
    vast: dict[str, object] = {
        "id": "groei",
        "titel": "Groei van de voorraad",
        "thema": "Balans",
        "waar": "Afspraak 1",
        "oordeel": GROEN,
        "conclusie": "In 2026 kwamen er 50 woningen bij.",
        "eenheid": "woningen",
        "waarde": "50 woningen, norm 50",
        "norm": "ten minste 50 woningen per jaar",
        "normregels": ("Groei: ten minste 50 woningen per jaar (artikel 1). “50 per jaar”",),
        "definitie": "Nieuwbouw min sloop.",
        "bron": "Bron: lijst.xlsx. Peildatum 30 juni 2026.",
        "cijfers": pd.DataFrame({"Waarde": [50.0, 40.0, 10.0]}),
        "grafiek": Grafiek(
            ("2025", "2026"),
            (
                Reeks("gerealiseerd", (None, Decimal(50)), "#005F73"),
                Reeks("norm", (Decimal(50), Decimal(50)), "#1B2A33", "norm"),
            ),
            "woningen",
        ),
        "rekening": (samen, wsn, alliantie),
    }
    return Onderwerp(**{**vast, **anders})  # type: ignore[arg-type]


def stuk(*onderwerpen: Onderwerp, **anders: object) -> Stuk:
    """A Stuk of these subjects."""
    vast: dict[str, object] = {
        "titel": "Voortgang",
        "ondertitel": "Ambtelijk overleg",
        "gemeente": "Gemeente",
        "afspraken": "Prestatieafspraken",
        "peildatum": dt.date(2026, 6, 30),
        "publiek": "ambtelijk",
        "publiekswoord": "ambtelijk overleg",
        "kern": ("Het gaat goed.",),
        "onderwerpen": onderwerpen,
        "overzicht": pd.DataFrame(),
        "bron": "Bron: lijst.xlsx.",
        "bewijs": ("Bewijs abc",),
    }
    return Stuk(**{**vast, **anders})  # type: ignore[arg-type]


def akelig_stuk() -> Stuk:
    """Long names, text that looks like formulas and markup, sixty plans, a subject without data, two of one name."""
    leeg = onderwerp(titel=LANG, oordeel=LEEG, waarde="", norm="", cijfers=pd.DataFrame(), grafiek=None, rekening=())
    raar = onderwerp(
        titel=AKELIG,
        conclusie="<r><t>+1</t></r>",
        definitie="-1\n\n@SOM\x07",
        kanttekeningen=(LANG, "=1+1"),
        weggelaten=("+ weg",),
        grafiek=Grafiek(
            (LANG, "=2"),
            (
                Reeks("=3", (Decimal("0.2"), None), "#005F73"),
                Reeks("norm", (Decimal("0.3"), None), "#1B2A33", "norm"),
            ),
            "aandeel",
            liggend=True,
        ),
        rekening=(
            Rekenregel(LANG, "=2026", Decimal(1) / 3, "aandeel", teller=Decimal(1), noemer=Decimal(3), waarvan="@x"),
            Rekenregel("niets", "2026", None, "aandeel", onvolledig=LANG),
        ),
    )  # fmt: skip
    plannen = pd.DataFrame(
        {
            "Plan": [LANG if nummer % 20 == 0 else f"=Plan {nummer}" for nummer in range(60)],
            "Kern": "Kern",
            "Huur": pd.array([nummer if nummer % 7 else None for nummer in range(60)], dtype="Int64"),
            "Koop": pd.array([2 * nummer if nummer % 7 else None for nummer in range(60)], dtype="Int64"),
            "Nieuwbouw": pd.array([3 * nummer if nummer % 7 else None for nummer in range(60)], dtype="Int64"),
        }
    )
    return stuk(
        onderwerp(), leeg, raar, onderwerp(),
        titel=LANG, plannen=plannen, plansommen={"Nieuwbouw": ("Huur", "Koop")}, voorbeeld=True,
        besluiten=(Besluit("Groei", "actie", LANG, "=wie", "morgen", "open"),), begrippen={"=Term": LANG},
        weggelaten=("=weg",), gevraagd=(LANG,), normen=pd.DataFrame({"Norm": [LANG], "Citaat": ["-5"]}),
    )  # fmt: skip
