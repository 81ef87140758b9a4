"""The fields by which a person answers: one per kind of question, each giving answers of the assignment."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from prestatiemonitor.aanlevering import Antwoord, antwoorden, met
from prestatiemonitor.readers import Indeling, IndelingFout, Inlezing, als_toml, lees_indeling
from prestatiemonitor.readers.indeling import Geldig, is_bekende_kop, waarden_voor
from prestatiemonitor.tables.meldingen import Vraag
from prestatiemonitor.views.aanleveren import toestand
from prestatiemonitor.views.aanleveren.betekenissen import betekenissen
from prestatiemonitor.views.aanleveren.keuzes import (
    GELDIG,
    RIJKEUZEN,
    RIJKEUZEN_VAN,
    keuzes_voor_blad,
    keuzes_voor_waarde,
)
from prestatiemonitor.views.aanleveren.vraagstukken import Vraagstuk
from prestatiemonitor.views.woorden import md

Maak = Callable[[str], Sequence[Antwoord]]

_KOPPEN_OP_RIJ = "koprij"
_ANDERS = "\x00anders"


def veld(vraag: Vraagstuk, inlezing: Inlezing, sleutel: str, ook: Sequence[Vraagstuk] = ()) -> None:
    """Draw the field for a question; the answer is taken up at once. `ook` are questions of the same kind on the sheet.

    Of rows and columns one answer can go for all of these together.
    """
    doelen = [vraag.doel]
    if ook and vraag.soort in ("rij", "kolom"):
        wat = "rijen" if vraag.soort == "rij" else "kolommen"
        if st.checkbox(f"Hetzelfde antwoord voor alle {len(ook) + 1} {wat} met deze vraag", key=f"{sleutel}|alle"):
            doelen += [ander.doel for ander in ook]
    _VELDEN[vraag.soort](vraag, doelen, inlezing, sleutel)


def kies(label: str, opties: Mapping[str, str], sleutel: str, ruimte: str, maak: Maak, *, anders: str = "") -> None:
    """A list to choose from; with `anders` (an example) also something to type. The choice becomes answers at once."""
    if not opties:
        _typ(label, sleutel, ruimte, maak, anders)
        return
    alle = {**opties, _ANDERS: "iets anders, namelijk …"} if anders else opties
    st.selectbox(
        label,
        list(alle),
        index=None,
        format_func=alle.__getitem__,
        placeholder="kies, of typ om te zoeken",
        key=ruimte,
        on_change=_neem_over,
        args=(sleutel, ruimte, maak),
    )
    if st.session_state.get(ruimte) == _ANDERS:
        _typ("Namelijk", sleutel, f"anders-{ruimte}", maak, anders)


def _typ(label: str, sleutel: str, ruimte: str, maak: Maak, voorbeeld: str) -> None:
    st.text_input(
        label, placeholder=f"bijvoorbeeld: {voorbeeld}", key=ruimte, on_change=_neem_over, args=(sleutel, ruimte, maak)
    )


def veld_kolom(blad: str, doelen: Sequence[str], inlezing: Inlezing, sleutel: str, ruimte: str) -> None:
    """What a column is."""
    opties = {kop: str(betekenis) for kop, betekenis in betekenissen(inlezing.soort).items()}

    def maak(keuze: str) -> Sequence[Antwoord]:
        if not is_bekende_kop(keuze):
            toestand.zeg(sleutel, f"De monitor kent ‘{keuze}’ niet. Kies uit de lijst, of typ een kop die hij kent.")
            return ()
        return [Antwoord(blad, "kolom", doel, keuze) for doel in doelen]

    kies("Deze kolom is …", opties, sleutel, ruimte, maak, anders="sociale huur 2027")


def veld_rij(blad: str, doelen: Sequence[str], sleutel: str, ruimte: str, over: str = "") -> None:
    """What a row is."""
    kies(
        "Deze rij is …",
        {**RIJKEUZEN_VAN.get(over, {}), **RIJKEUZEN},
        sleutel,
        ruimte,
        lambda keuze: [Antwoord(blad, "rij", doel, keuze) for doel in doelen],
    )


def veld_geldt(blad: str, doel: Geldig, sleutel: str, ruimte: str) -> None:
    """What goes for a whole sheet."""

    def maak(keuze: str) -> Sequence[Antwoord]:
        nieuw = met(Indeling(), [Antwoord(blad, "geldt", doel, keuze)])
        try:
            lees_indeling(als_toml(nieuw))
        except IndelingFout:
            toestand.zeg(sleutel, f"‘{keuze}’ kan niet als {GELDIG[doel]}.")
            return ()
        return antwoorden(nieuw)

    voorbeeld = "" if waarden_voor(doel) else "2026" if doel == "jaar" else "de naam zoals hij moet heten"
    kies(f"Voor alles op dit blad: {GELDIG[doel]}", keuzes_voor_blad(doel), sleutel, ruimte, maak, anders=voorbeeld)


def veld_waarde(blad: str, doel: str, over: str, sleutel: str, ruimte: str) -> None:
    """What a word or colour in the cells means."""

    def maak(keuze: str) -> Sequence[Antwoord]:
        return (Antwoord(blad, "waarde", doel, keuze.strip()),) if keuze.strip() else ()

    opties = keuzes_voor_waarde(over)
    kies(f"‘{md(doel)}’ betekent …", opties, sleutel, ruimte, maak, anders="een woord dat de monitor kent")


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


def antwoorden_op_blad(vraag: Vraagstuk, inlezing: Inlezing) -> list[list[Antwoord]]:
    """The answers that one click can give to a question about a sheet."""
    samen = _genoemde_bladen(vraag, inlezing)
    if len(samen) > 1:
        return [list(_uit_samen(samen, keuze)) for keuze in (*samen, "")]
    return [[Antwoord(vraag.blad, "overslaan")], [Antwoord(vraag.blad, "onderdeel")]]


def _neem_over(sleutel: str, ruimte: str, maak: Maak) -> None:
    keuze = st.session_state.get(ruimte)
    if keuze is None or keuze == _ANDERS:
        return
    toestand.zeg(sleutel, "")
    if gegeven := maak(str(keuze)):
        toestand.antwoord(sleutel, gegeven)


def _uit_samen(samen: Sequence[str], keuze: str) -> Sequence[Antwoord]:
    if not keuze:
        return [Antwoord(naam, "onderdeel") for naam in samen]
    return [Antwoord(naam, "overslaan") for naam in samen if naam != keuze]


def _genoemde_bladen(vraag: Vraagstuk, inlezing: Inlezing) -> list[str]:
    return [blad.naam for blad in inlezing.bladen if f"‘{blad.naam}’" in vraag.melding.gevonden]


def _geldig(naam: str) -> Geldig:
    return next((veldnaam for veldnaam in GELDIG if veldnaam == naam), "plan")


_VELDEN: Mapping[Vraag, Callable[[Vraagstuk, Sequence[str], Inlezing, str], None]] = {
    "kolom": lambda v, doelen, lezing, s: veld_kolom(v.blad, doelen, lezing, s, f"{s}|{v.sleutel}"),
    "rij": lambda v, doelen, lezing, s: veld_rij(v.blad, doelen, s, f"{s}|{v.sleutel}", v.melding.over),
    "waarde": lambda v, doelen, lezing, s: veld_waarde(v.blad, v.doel, v.melding.over, s, f"{s}|{v.sleutel}"),
    "koprij": lambda v, doelen, lezing, s: veld_koprij(v.blad, s, f"{s}|{v.sleutel}"),
    "geldt": lambda v, doelen, lezing, s: veld_geldt(v.blad, _geldig(v.doel), s, f"{s}|{v.sleutel}"),
    "blad": lambda v, doelen, lezing, s: veld_blad(v.blad, _genoemde_bladen(v, lezing), s, f"{s}|{v.sleutel}"),
}
