"""The fields by which a person answers: one per kind of question, each giving answers of the assignment."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from prestatiemonitor.aanlevering import Antwoord, geldende_afspraken
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers.indeling import Geldig, is_bekende_kop, waarden_voor
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.tables.meldingen import Vraag
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.views.aanleveren import toestand
from prestatiemonitor.views.aanleveren.betekenissen import betekenissen
from prestatiemonitor.views.aanleveren.vraagstukken import Vraagstuk
from prestatiemonitor.views.woorden import md

Maak = Callable[[str], Sequence[Antwoord]]

RIJKEUZEN = {
    "totaal": "een totaal: vergelijken, en niet meetellen",
    "overslaan": "iets dat niet meetelt",
    "telt mee": "een gewone regel die meetelt",
}
GELDIG: Mapping[Geldig, str] = {
    "hardheid": "Hard of zacht",
    "planstatus": "Planstatus",
    "kern": "Kern",
    "corporatie": "Corporatie",
    "jaar": "Jaar",
    "halfjaar": "Halfjaar",
    "segment": "Sociale huur of middenhuur",
    "basis": "Prognose of realisatie",
    "thema": "Thema",
    "plan": "Plan",
}
_KOPPEN_OP_RIJ = "koprij"


def veld(vraag: Vraagstuk, inlezing: Inlezing, sleutel: str) -> None:
    """Draw the field for a question; the answer is taken up at once."""
    _VELDEN[vraag.soort](vraag, inlezing, sleutel)


def kies(label: str, opties: Mapping[str, str], sleutel: str, ruimte: str, maak: Maak, *, nieuw: bool = False) -> None:
    """A list to choose from (and, with `nieuw`, to type something else in); the choice becomes answers at once."""
    st.selectbox(
        label,
        list(opties),
        index=None,
        format_func=lambda keuze: opties.get(keuze, keuze),
        placeholder="kies, of typ iets anders" if nieuw else "kies",
        key=ruimte,
        on_change=_neem_over,
        args=(sleutel, ruimte, maak),
        accept_new_options=nieuw,
    )


def veld_kolom(blad: str, doel: str, inlezing: Inlezing, sleutel: str, ruimte: str) -> None:
    """What a column is."""
    opties = {kop: str(betekenis) for kop, betekenis in betekenissen(inlezing.soort).items()}

    def maak(keuze: str) -> Sequence[Antwoord]:
        keuze = kop_van(keuze, opties)
        if not is_bekende_kop(keuze):
            toestand.zeg(
                sleutel, f"De monitor kent ‘{keuze}’ niet. Kies uit de lijst, of typ een kop als ‘sociale huur 2027’."
            )
            return ()
        return (Antwoord(blad, "kolom", doel, keuze),)

    kies("Deze kolom is …", opties, sleutel, ruimte, maak, nieuw=True)


def kop_van(keuze: str, opties: Mapping[str, str]) -> str:
    """What was chosen or typed: a heading, or the only one of which the words on the page hold what was typed."""
    gelijk = [kop for kop, zin in opties.items() if plat(keuze) and plat(keuze) in plat(zin)]
    return gelijk[0] if keuze not in opties and len(gelijk) == 1 and not is_bekende_kop(keuze) else keuze


def veld_rij(blad: str, doel: str, sleutel: str, ruimte: str) -> None:
    """What a row is."""
    kies("Deze rij is …", RIJKEUZEN, sleutel, ruimte, lambda keuze: (Antwoord(blad, "rij", doel, keuze),))


def veld_geldt(blad: str, doel: Geldig, sleutel: str, ruimte: str) -> None:
    """What goes for a whole sheet."""
    vast = waarden_voor(doel)
    opties = {waarde: _leesbaar(doel, waarde) for waarde in vast or _voorstellen(doel)}

    def maak(keuze: str) -> Sequence[Antwoord]:
        return (Antwoord(blad, "geldt", doel, keuze),)

    kies(f"{GELDIG[doel]} van alles op dit blad is …", opties, sleutel, ruimte, maak, nieuw=not vast)


def veld_waarde(blad: str, doel: str, over: str, sleutel: str, ruimte: str) -> None:
    """What a word or colour in the cells means."""
    opties = {waarde: _leesbaar(over, waarde) for waarde in waarden_van(over)}
    kies(
        f"‘{md(doel)}’ betekent …", opties, sleutel, ruimte,
        lambda keuze: (Antwoord(blad, "waarde", doel, keuze),), nieuw=True,
    )  # fmt: skip


def veld_koprij(blad: str, sleutel: str, ruimte: str) -> None:
    """On which row the headings are."""
    with st.form(f"form-{ruimte}", border=False):
        st.number_input("De koppen staan op rij …", min_value=1, value=1, step=1, key=ruimte)
        st.form_submit_button(
            "Neem over",
            on_click=_neem_over,
            args=(sleutel, ruimte, lambda keuze: (Antwoord(blad, "koprij", als=str(keuze)),)),
        )


def veld_blad(blad: str, samen: Sequence[str], sleutel: str, ruimte: str) -> None:
    """What a sheet is; of several that can be the list, which one counts."""
    if len(samen) > 1:
        opties = {naam: f"alleen blad ‘{naam}’ is de lijst; de andere tellen niet mee" for naam in samen}
        opties[""] = "samen zijn zij één lijst"
        kies("De lijst is …", opties, sleutel, ruimte, lambda keuze: _uit_samen(samen, keuze))
        return
    opties = {
        "overslaan": "niets dat meetelt: sla het over",
        "onderdeel": "een deel van de lijst die ook op andere bladen staat",
        _KOPPEN_OP_RIJ: "een lijst waarvan de koppen op een andere rij staan",
    }

    def maak(keuze: str) -> Sequence[Antwoord]:
        return (
            (Antwoord(blad, "onderdeel" if keuze == "onderdeel" else "overslaan"),) if keuze != _KOPPEN_OP_RIJ else ()
        )

    kies(f"Blad ‘{md(blad)}’ is …", opties, sleutel, ruimte, maak)
    if st.session_state.get(ruimte) == _KOPPEN_OP_RIJ:
        veld_koprij(blad, sleutel, f"koprij-{ruimte}")


def waarden_van(veldnaam: str) -> Sequence[str]:
    """The values that a field can have, where they are a list."""
    if veldnaam == "corporatie":
        return waarden_voor("corporatie")
    kolommen = (kolom for tabel in TABELLEN.values() for kolom in tabel.kolommen)
    return next((kolom.waarden for kolom in kolommen if veldnaam in (kolom.naam, kolom.label) and kolom.waarden), ())


def _neem_over(sleutel: str, ruimte: str, maak: Maak) -> None:
    keuze = st.session_state.get(ruimte)
    if keuze is None:
        return
    toestand.zeg(sleutel, "")
    if antwoorden := maak(str(keuze)):
        toestand.antwoord(sleutel, antwoorden)


def _uit_samen(samen: Sequence[str], keuze: str) -> Sequence[Antwoord]:
    if not keuze:
        return [Antwoord(naam, "onderdeel") for naam in samen]
    return [Antwoord(naam, "overslaan") for naam in samen if naam != keuze]


def _voorstellen(doel: str) -> Sequence[str]:
    return geldende_afspraken().kernen if doel == "kern" else ()


def _leesbaar(doel: str, waarde: str) -> str:
    if doel in ("planstatus", "planstatus_bron") and (status := geldende_afspraken().planstatussen.get(waarde)):
        return f"{waarde}: {status.omschrijving}"
    if doel == "halfjaar":
        return {"1": "eerste halfjaar", "2": "tweede halfjaar"}[waarde]
    return waarde.replace("_", " ")


def _genoemde_bladen(vraag: Vraagstuk, inlezing: Inlezing) -> list[str]:
    return [blad.naam for blad in inlezing.bladen if f"‘{blad.naam}’" in vraag.melding.gevonden]


def _geldig(naam: str) -> Geldig:
    return next((veldnaam for veldnaam in GELDIG if veldnaam == naam), "plan")


_VELDEN: Mapping[Vraag, Callable[[Vraagstuk, Inlezing, str], None]] = {
    "kolom": lambda v, lezing, s: veld_kolom(v.blad, v.doel, lezing, s, f"{s}|{v.sleutel}"),
    "rij": lambda v, lezing, s: veld_rij(v.blad, v.doel, s, f"{s}|{v.sleutel}"),
    "waarde": lambda v, lezing, s: veld_waarde(v.blad, v.doel, v.melding.over, s, f"{s}|{v.sleutel}"),
    "koprij": lambda v, lezing, s: veld_koprij(v.blad, s, f"{s}|{v.sleutel}"),
    "geldt": lambda v, lezing, s: veld_geldt(v.blad, _geldig(v.doel), s, f"{s}|{v.sleutel}"),
    "blad": lambda v, lezing, s: veld_blad(v.blad, _genoemde_bladen(v, lezing), s, f"{s}|{v.sleutel}"),
}
