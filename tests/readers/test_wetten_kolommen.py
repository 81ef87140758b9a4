"""Law of columns: a programme written in any columns, whichever overlap, is read with the right total or asked."""

from itertools import product

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.readers import Inlezing

EIGENDOM = {"huur": "huur", "koop": "koop"}
PRIJS = {"sociale": "sociaal", "midden": "midden", "dure": "duur"}
TYPE = {"eengezins": "eengezins", "appartementen": "meergezins"}
CELLEN = [*product(EIGENDOM.values(), PRIJS.values(), TYPE.values())]
KOPPEN = {
    "Huur": ("huur", None, None),
    "Koop": ("koop", None, None),
    "Sociaal": (None, "sociaal", None),
    "Midden": (None, "midden", None),
    "Duur": (None, "duur", None),
    "Eengezins": (None, None, "eengezins"),
    "Appartementen": (None, None, "meergezins"),
    "Sociale huur": ("huur", "sociaal", None),
    "Middenhuur": ("huur", "midden", None),
    "Dure huur": ("huur", "duur", None),
    "Sociale koop": ("koop", "sociaal", None),
    "Middenkoop": ("koop", "midden", None),
    "Dure koop": ("koop", "duur", None),
    "Sociale huur eengezins": ("huur", "sociaal", "eengezins"),
    "Sociale huur appartementen": ("huur", "sociaal", "meergezins"),
}


def past(cel: tuple[str, ...], kop: str) -> bool:
    return all(waarde in (None, eigen) for waarde, eigen in zip(KOPPEN[kop], cel, strict=True))


plannen = st.lists(
    st.dictionaries(st.sampled_from(CELLEN), st.integers(1, 400), min_size=2, max_size=8), min_size=1, max_size=4
)


@given(plannen, st.lists(st.sampled_from(list(KOPPEN)), min_size=2, max_size=9, unique=True), st.booleans())
@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_homes_in_overlapping_columns_are_counted_once_or_asked(lees, woningen, plannen, koppen, met_totaal) -> None:
    gekozen = [{c: n for c, n in plan.items() if any(past(c, kop) for kop in koppen)} for plan in plannen]
    rijen = [
        [f"Plan {'ABCD'[i]}", "1A", *(sum(n for c, n in plan.items() if past(c, kop)) for kop in koppen)]
        for i, plan in enumerate(gekozen)
    ]
    if met_totaal:
        rijen = [[*rij, sum(plan.values())] for rij, plan in zip(rijen, gekozen, strict=True)]
    inlezing: Inlezing = lees([["Plan", "Status", *koppen, *(["Totaal"] if met_totaal else [])], *rijen])
    goed = sum(sum(plan.values()) for plan in gekozen)
    assert inlezing.heeft_fout or woningen(inlezing) == goed, [f"{m.code} {m.gevonden}" for m in inlezing.meldingen]
