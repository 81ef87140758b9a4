"""A list of plans into the table `plannen`: one row per plan, whatever the columns are called."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomgetallen import als_geheel
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.corporatiekolommen import vul_corporatie_uit_kolommen
from prestatiemonitor.readers.planlijst.erbij import deelnaam
from prestatiemonitor.readers.planlijst.geschreven_status import GESCHREVEN, lees_geschreven_status
from prestatiemonitor.readers.planlijst.janeestatus import vul_status_uit_ja_nee
from prestatiemonitor.readers.planlijst.kansen import lees_kansen
from prestatiemonitor.readers.planlijst.kleuren import vul_status_uit_kleuren
from prestatiemonitor.readers.planlijst.opschriften import bekende_kern, vul_aan
from prestatiemonitor.readers.planlijst.plaatskolommen import lees_plaatsen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, aantal_plannen
from prestatiemonitor.readers.planlijst.planregels import Planregels, kernen_uit_namen
from prestatiemonitor.readers.planlijst.planrijen import TELVELDEN, Planrijen
from prestatiemonitor.readers.planlijst.statuskolommen import vul_status_uit_kolommen
from prestatiemonitor.readers.planlijst.vertrouwelijk import lees_vertrouwelijkheid
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.partijen import partijcode

_TEKSTVELDEN = ("planstatus_bron", "fase", "opdrachtgever", "toelichting")


@dataclass(frozen=True)
class Plannamen:
    """What each row calls its plan, and the key of that plan."""

    codes: list[str | None]
    namen: list[str | None]
    kernen: list[str | None]
    sleutels: list[str]

    def neem(self, rijen: Sequence[int]) -> "Plannamen":
        """The names of some of the rows."""
        if len(rijen) == len(self.sleutels):
            return self
        codes, namen, kernen = ([reeks[i] for i in rijen] for reeks in (self.codes, self.namen, self.kernen))
        return Plannamen(codes, namen, kernen, [self.sleutels[i] for i in rijen])


def lees_namen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> Plannamen:
    """The names of every row; the key of a plan is its code, else a slug of kern and name.

    A row that leaves the code or the kern blank is of the plan with the same name that has one, if there is just one.
    """
    velden, lezer = kolommen.velden, Kolomlezer(lezing, kolommen.blad, regels.plannen)
    leeg: list[str | None] = [None] * len(regels.plannen)
    codes = lezer.tekst(velden["plan_sleutel"]) if "plan_sleutel" in velden else leeg
    namen = lezer.tekst(velden["plan"]) if "plan" in velden else leeg
    namen = [naam or code for naam, code in zip(namen, codes, strict=True)]
    for i in [i for i, naam in enumerate(namen) if not naam]:  # `(leeg)`, or a dash
        lezer.meld(ms.PLAN_ZONDER_NAAM, i, velden.get("plan", velden.get("plan_sleutel", 0)))
    if regels.erbij:
        paren = zip(regels.plannen, namen, strict=True)
        namen = [deelnaam(kolommen.blad, rij, naam) if naam and rij in regels.erbij else naam for rij, naam in paren]
    kernen = _kernen(lezing, kolommen, lezer, regels, namen)
    sleutels = [c or _slug(k, n) for c, k, n in zip(codes, kernen, namen, strict=True)]
    deels_leeg = [i for i, (code, kern) in enumerate(zip(codes, kernen, strict=True)) if not (code or kern)]
    if not deels_leeg or len(deels_leeg) == len(sleutels):
        return Plannamen(codes, namen, kernen, sleutels)
    per_naam: dict[str, set[str]] = {}
    for i, naam in enumerate(namen):
        if naam and (codes[i] or kernen[i]):
            per_naam.setdefault(plat(naam), set()).add(sleutels[i])
    for i in deels_leeg:
        ander = per_naam.get(plat(namen[i] or ""), set())
        sleutels[i] = next(iter(ander)) if len(ander) == 1 else sleutels[i]
    return Plannamen(codes, namen, kernen, sleutels)


def lees_plannen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels, per_rij: Plannamen) -> None:
    """Add the table `plannen`: one row per plan, from the first of its rows on."""
    velden, plannen = kolommen.velden, Planrijen(lezing, kolommen, regels, per_rij.sleutels)
    uit: dict[str, Any] = {
        "plan_sleutel": plannen.sleutels,
        "plan": plannen.eerste(per_rij.namen),
        "kern": plannen.eerste(per_rij.kernen),
    }
    lezer = plannen.lezer("planstatus_bron")
    uit["planstatus"], afgeleid = lezer.planstatussen(velden.get("planstatus_bron"))
    uit["hardheid"] = afgeleid
    if "hardheid" in velden:
        uit["hardheid"] = plannen.lezer("hardheid").hardheden(velden["hardheid"], uit["planstatus"], afgeleid)
    for veld in _TEKSTVELDEN:
        if veld in velden:
            uit[veld] = plannen.lezer(veld).tekst(velden[veld])
    if GESCHREVEN in velden:
        status = uit["planstatus"], uit["hardheid"]
        uit["planstatus_bron"] = lees_geschreven_status(lezing, kolommen, plannen, uit["planstatus_bron"], status)
    if "toelichting" in velden:
        uit["toelichting"] = plannen.samen("toelichting", uit["toelichting"], "; ")
    _lees_bijzondere_velden(plannen, uit, velden)
    lees_kansen(plannen, velden, uit)
    lees_vertrouwelijkheid(plannen, kolommen, uit, in_teksten=not lezing.letterlijk)
    lees_plaatsen(plannen, kolommen, uit)
    vul_aan(lezer, uit, kolommen)
    vul_status_uit_kolommen(lezing, kolommen, regels, plannen, uit)
    vul_status_uit_ja_nee(lezing, kolommen, regels, plannen, uit)
    vul_status_uit_kleuren(lezing, kolommen, plannen.naamrijen(), uit)
    vul_corporatie_uit_kolommen(lezing, kolommen, regels, plannen, uit)
    plannen.meld_verschillen(uit["plan"])
    uit["bron"] = plannen.bronnen()
    lezing.voeg_toe("plannen", uit)


def _lees_bijzondere_velden(plannen: Planrijen, uit: dict[str, Any], velden: dict[str, int]) -> None:
    lezer = plannen.lezer
    if "corporatie" in velden:
        uit["corporatie"] = lezer("corporatie").partijen(velden["corporatie"], alleen_corporaties=True)
    elif "opdrachtgever" in uit:
        uit["corporatie"] = _corporaties(uit["opdrachtgever"])
    if "woonvisie" in velden:
        uit["woonvisie"] = lezer("woonvisie").woonvisies(velden["woonvisie"])
    for veld in TELVELDEN:
        if veld in velden:
            per_regel = plannen.per_regel(veld)
            uit[veld] = als_geheel(lezer(veld).hele_getallen(velden[veld]) if per_regel is None else per_regel)
    if "knelpunten" in velden:
        teksten = plannen.samen("knelpunten", lezer("knelpunten").tekst(velden["knelpunten"]), ";")
        uit["knelpunten"] = [_gescheiden(tekst) for tekst in teksten]
    if "realisatiekans" in velden:
        uit["realisatiekans"] = lezer("realisatiekans").aandelen(velden["realisatiekans"])


def _kernen(
    lezing: Lezing, kolommen: Plankolommen, lezer: Kolomlezer, regels: Planregels, namen: Sequence[str | None]
) -> list[str | None]:
    van_lijst = kolommen.geldt.get("kern")
    if "kern" in kolommen.velden:
        geschreven = lezer.tekst(kolommen.velden["kern"])
        bekend = {kern: bekende_kern(kern) for kern in {*geschreven} if kern}
        return [
            bekend[kern] if kern else banner or van_lijst
            for kern, banner in zip(geschreven, regels.kernen, strict=True)
        ]
    if any(regels.kernen) or van_lijst:
        return [banner or van_lijst for banner in regels.kernen]
    kernen = kernen_uit_namen(namen)
    if afgeleid := sum(kern is not None for kern in kernen):
        plek = kolommen.kopplek(kolommen.velden.get("plan", 0))
        lezing.meld(ms.KERN_AFGELEID, kolommen.blad, *plek, gevonden="", wie=aantal_plannen(afgeleid))
    return kernen


def _corporaties(opdrachtgevers: Sequence[str | None]) -> list[str | None]:
    """The corporation, where the client is one; another client says nothing about who will let the homes."""
    bekend = {corporatie.code for corporatie in load_afspraken().corporaties}
    codes = [partijcode(naam) if naam else None for naam in opdrachtgevers]
    return [code if code in bekend else None for code in codes]


def _slug(kern: str | None, naam: str | None) -> str:
    return plat(f"{kern or ''} {naam or ''}").replace(" ", "-") or naam or ""


def _gescheiden(tekst: str | None) -> str | None:
    """Bottlenecks with a semicolon between; in a text that has those itself, a comma is a part of one of them."""
    delen = (deel.strip() for deel in (tekst or "").split(";" if ";" in (tekst or "") else ","))
    return ";".join(dict.fromkeys(deel for deel in delen if deel)) or None
