"""What belongs beside a figure wherever it is shown: what is missing, corrections in it, and what people said of it."""

from collections.abc import Iterable, Sequence

from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren.woorden import tijdstip
from prestatiemonitor.indicators import INDICATOREN, Mensoordeel, Oordeel, Uitkomst
from prestatiemonitor.tables.correctie import Correctie


def kanttekeningen(uitkomsten: Iterable[Uitkomst]) -> list[str]:
    """Per figure what people said and corrected, as sentences that name the figure: for downloads."""
    uit = []
    for u in uitkomsten:
        waarover = f"{INDICATOREN[u.indicator].titel}, {u.partij}, {u.periode}"
        uit += [f"{waarover}. {oordeelzin(gezegd, u.oordeel)}" for gezegd in u.mensoordelen]
        uit += [f"{waarover}. {zin}" for zin in (*correctiezinnen(u), *(herhaling.zin for herhaling in u.herhaald))]
    return list(dict.fromkeys(uit))


def oordeelzin(gezegd: Mensoordeel, berekend: Oordeel) -> str:
    """What a person said: the verdict given beside the computed one, or a remark; why, by whom and when.

    Where the figure has changed since, it says what was computed when it was said.
    """
    van = f"{gezegd.reden} ({gezegd.wie}, {tijdstip(gezegd.wanneer)})"
    van = f"{van}. {gezegd.anders}" if gezegd.anders else van
    if gezegd.oordeel is None:
        return f"Opmerking van partijen: {van}"
    tekens = load_tokens().oordelen
    gegeven = f"{tekens[gezegd.oordeel].teken} {tekens[gezegd.oordeel].woord}"
    nu = "nu berekend" if gezegd.anders else "berekend"
    return f"Oordeel van partijen: {gegeven} ({nu}: {tekens[berekend].woord}). Reden: {van}"


def correctiezinnen(uitkomst: Uitkomst) -> Sequence[str]:
    """The corrections in a figure, and what it was without them."""
    zinnen = [correctiezin(correctie) for correctie in uitkomst.correcties]
    if uitkomst.correcties and uitkomst.zonder_correctie != uitkomst.waarde:
        zonder = uitkomst.zonder_correctie
        was = "onbekend" if zonder is None else procent(zonder) if uitkomst.eenheid == "aandeel" else getal(zonder)
        zinnen.append(f"Zonder {'deze correctie' if len(zinnen) == 1 else 'deze correcties'} was het cijfer {was}.")
    return zinnen


def correctiezin(correctie: Correctie) -> str:
    """A correction in a sentence: from what, to what, where it stood, why, by whom and when."""
    was, wordt = (waarde or "leeg" for waarde in (correctie.was, correctie.wordt))
    return (
        f"Gecorrigeerd: {correctie.kolom.replace('_', ' ')} in {correctie.plaats} was {was} en is hier {wordt}. "
        f"Reden: {correctie.reden} ({correctie.wie}, {tijdstip(correctie.wanneer)})"
    )
