"""Laws of lists in sections: a kern above each section goes for its plans, however often the headings come back."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prestatiemonitor.afspraken import load_afspraken

KERNEN = st.sampled_from([*load_afspraken().kernen, "Oosterveld", "Zuidbroek"])
NAMEN = ["Doornsteeg", "Paasbos", "Spoorkamp", "Groot Corlaer", "Luxool", "De Flier", "Havenkade", "Rijnhof", "Es"]
KOPPEN = ["Plannaam", "Planstatus", "Sociale huur", "Dure koop"]
ONTSPANNEN = settings(deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])


@ONTSPANNEN
@given(
    st.lists(KERNEN, min_size=2, max_size=4, unique=True),
    st.lists(st.integers(1, 2), min_size=4, max_size=4),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_the_plans_of_every_section_are_in_its_kern(
    lees, ledger_klopt, kernen, aantallen, titel, wit, herhaald
) -> None:
    namen = iter(NAMEN)
    secties = {kern: [next(namen) for _ in range(aantal)] for kern, aantal in zip(kernen, aantallen, strict=False)}
    rijen: list[list[object]] = [["Woningbouwplannen"], []] if titel else []
    rijen += [] if herhaald else [KOPPEN]
    for kern, plannen in secties.items():
        rijen += [[kern]] + [KOPPEN] * herhaald + [[plan, "2A", 3, 4] for plan in plannen] + [[]] * wit
    onbekend = [kern for kern in kernen if kern not in load_afspraken().kernen]
    vraagt = lees({"P": rijen})
    ledger_klopt(vraagt)
    gevraagd = [m.gevonden for m in vraagt.meldingen if m.code == "TUSSENREGEL_ONBEKEND"]
    assert gevraagd == onbekend
    antwoord = "\n".join(f'"{kern}" = "kern"' for kern in onbekend)
    gelezen = lees({"P": rijen}, indeling=f"[bladen.P.waarden]\n{antwoord}\n")
    ledger_klopt(gelezen)
    assert not gelezen.heeft_fout
    tabel = gelezen.tabellen["plannen"]
    assert dict(zip(tabel["plan"], tabel["kern"], strict=True)) == {p: k for k, ps in secties.items() for p in ps}
    assert gelezen.tabellen["programma"]["aantal"].sum() == 7 * len(tabel)
