"""What one text on a sheet of figures says: of whom, of when, and what was counted; and whether all of it is known."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from prestatiemonitor.readers.jaarschijf.gezegd import Gezegd
from prestatiemonitor.readers.voorraad.momenten import zonder_datums
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import Jaarschijfwoorden, jaarschijfwoorden

_JAAR = re.compile(r"\b((?:19|20)\d\d)\b")
_DATUM = re.compile(r"\b(30|31) (6|06|juni|jun|12|december|dec)\b|\b(20\d\d) (06 30|12 31)\b")
_NIEUWJAAR = re.compile(r"\b0?1 (?:0?1|januari|jan)(?: (20\d\d))? t m (?=(?:30|31)\b)")
_KORT_JAAR = re.compile(r"['’‘](\d\d)\b")
# '(15%)' beside a name is no share, only said of it; in 'Slaagkans 2025 (%)' the number is a year.
_PROCENTEN = re.compile(r"\b(?!(?:19|20)\d\d )\d+ (?:\d+ )?procent\b")
_ANDER_JAAR = "(?:vorig|voorgaand|dit|afgelopen|huidig) jaar"  # which year that is, the text does not say
_JAAR_EN_DEEL = re.compile(r"\b(20\d\d) [1-4](?= |$)")  # '2025-1' may be a half-year or a quarter
_JAAR_EN_ROMEINS = re.compile(r"\b(20\d\d) (ii?)$")  # '2026-I' is the first half-year
_JANUARI = re.compile(r"(?<!\S)0?1 (?:0?1|januari|jan) (20\d\d)(?!\S)")
_WOORDEN_VAN_EEN_ZIN = 3
_WAARVAN = re.compile(r"^\s*(?:[-–—•*·]\s*)?(?:(?:waarvan|w\.?v\.?)\s+)?(?:[-–—•*·]\s*)?", re.IGNORECASE)

_HAAKJES = re.compile(r"\(([^()]*)\)")
_WAARVAN_OF_STREEP = re.compile(r"\s*(?:[-–—•*·]|(?:waarvan|w\.?\s?v\.?)\s)", re.IGNORECASE)


@dataclass(frozen=True)
class Kenmerken(Gezegd):
    """What a text says.

    `onduidelijk` names a part of a year, or more than one year, that is not understood.
    `doelgroep` is the text as written where it names one. `rest` are the words that mean nothing known.
    """

    tekst: str = ""
    onduidelijk: bool = False
    reden: str = ""  # why figures under this text are not read
    prognose: bool = False
    rest: str = ""
    waarvan: bool = False  # begins as a part of what stands before it: ‘waarvan statushouders’, ‘- statushouders’
    toegewezen: bool = False  # an assignment said so

    @property
    def zegt_iets(self) -> bool:
        """Whether anything in the text is known."""
        wat = (self.partij, self.jaar, self.deel, self.post, self.groep, self.maat, self.reden)
        return any(deel is not None and deel != "" for deel in wat) or any((self.cumulatief, self.totaal, self.aandeel))

    @property
    def is_zin(self) -> bool:
        """Whether a party or a moment is named among so many other words that it may be a remark."""
        noemt = self.partij or self.jaar or self.deel or self.onduidelijk
        return bool(noemt) and not self.toegewezen and len(self.rest.split()) >= _WOORDEN_VAN_EEN_ZIN

    @property
    def over_toewijzingen(self) -> bool:
        return self.post is not None or self.groep is not None


@lru_cache(maxsize=8192)
def duid_tekst(tekst: str) -> Kenmerken:
    """What a text says, whatever stands around it."""
    woorden = jaarschijfwoorden()
    if zonder := _zonder_wijze(tekst):
        return replace(duid_tekst(zonder), tekst=" ".join(tekst.split()))
    geheel = _vlak(tekst)
    kaal, nummers = woorden.maatnamen.neem(re.sub(r"^w v (?=\w)", "waarvan ", geheel))
    maat = woorden.maten[int(nummers[0])] if nummers else None
    kaal, deel, cumulatief, onduidelijk_deel = _neem_deel(kaal, woorden)
    jaren = sorted(set(_JAAR.findall(kaal)))
    kaal = " ".join(_JAAR.sub(" ", kaal).split())
    kaal, partijen = woorden.partijen.neem(kaal)
    kaal = _zonder_uitzondering(kaal, woorden)
    kaal, groep, doelgroep = _neem_groep(kaal, tekst, woorden)
    kaal, posten = woorden.posten.neem(kaal)
    kaal, soorten = woorden.woorden.neem(kaal)
    kaal, eenheden = woorden.eenheden.neem(kaal)
    reden = "norm" if "norm" in soorten else "verschil" if "verschil" in soorten else ""
    return Kenmerken(
        tekst=" ".join(tekst.split()),
        partij=partijen[0] if len(set(partijen)) == 1 else None,
        jaar=int(jaren[0]) if len(jaren) == 1 else None,
        deel=deel,
        cumulatief=cumulatief,
        onduidelijk=onduidelijk_deel or len(jaren) > 1,
        post=_enige(posten),
        groep=groep,
        doelgroep=doelgroep,
        maat=maat,
        eenheid=_enige(eenheden),
        totaal="totaal" in soorten,
        aandeel="aandeel" in soorten,
        procent=bool({"procent", "procenten", "percentage", "percentages", "pct"} & set(geheel.split())),
        promille="promille" in geheel.split(),
        reden=reden,
        prognose="prognose" in soorten,
        waarvan=bool(_WAARVAN_OF_STREEP.match(tekst)),
        rest=_rest(kaal, woorden) + (" " + " ".join(partijen) if len(set(partijen)) > 1 else ""),
    )


def _vlak(tekst: str) -> str:
    """A text as its words are looked for: short years in full, signs for shares in words, percentages left out."""
    jaren = _KORT_JAAR.sub(r" 20\1", re.sub(r"[*¹²³]+", " ", tekst))
    kaal = plat(jaren.replace("%", " procent ").replace("‰", " promille "))
    return " ".join(_PROCENTEN.sub(" ", kaal).split())


def _zonder_wijze(tekst: str) -> str:
    """‘Regulier (inschrijfduur)’ without how these homes are allotted, and ‘Urgent (max 30%)’ without what may be."""
    buiten = " ".join(_HAAKJES.sub(" ", tekst).split())
    if buiten == " ".join(tekst.split()) or not buiten:
        return ""
    wat, binnen = duid_tekst(buiten), [duid_tekst(deel) for deel in _HAAKJES.findall(tekst)]
    wijze = all(
        (deel.maat and deel.maat.soort == "duur" and not deel.eenheid and not deel.rest)
        or (deel.reden == "norm" and "%" in deel.tekst and not deel.rest)
        for deel in binnen
    )
    return buiten if wat.groep and wat.maat is None and wijze else ""


def als_doelgroep(tekst: str) -> str:
    """The name of a group as written, without the dash or `waarvan` before it and the colon after it."""
    return " ".join(_WAARVAN.sub("", tekst, count=1).split()).rstrip(":").strip()


def _neem_deel(kaal: str, woorden: Jaarschijfwoorden) -> tuple[str, str | None, bool, bool]:
    """The part of the year: a date at the end of June or December is a running total up to there."""
    delen: list[str] = []
    kaal = _JAAR_EN_ROMEINS.sub(lambda m: f"{m[1]} h{len(m[2])}", _NIEUWJAAR.sub(r"\1 ", kaal))
    if match := _DATUM.search(kaal):
        dag = match[2] or match[4]
        delen.append("1" if dag.startswith(("6", "06", "jun")) else "heel")
        kaal = f"{kaal[: match.start()]} {match[3] or ''} {kaal[match.end() :]}"
        kaal = " ".join(f" {kaal} ".replace(" t m ", " ").split())
    zonder_deel = _JAAR_EN_DEEL.sub(r"\1", kaal)
    genummerd, kaal = zonder_deel != kaal and not delen, zonder_deel if not delen else kaal
    kaal, gevonden = woorden.delen.neem(_zonder_datum(kaal))
    cumulatief = "cumulatief" in gevonden
    delen += [deel for deel in gevonden if deel != "cumulatief"]
    patroon = re.compile(rf"\b(?:{herkenning().voorraadtabel['deel_van_jaar']['patroon']}|t m|{_ANDER_JAAR})\b")
    uniek = set(delen)
    if uniek == {"2"} and cumulatief:
        uniek = {"heel"}  # a running total over the second half-year is that of the year
    vreemd = len(uniek) > 1 or genummerd or bool(patroon.search(kaal))
    if vreemd:
        kaal = " ".join(patroon.sub(" ", kaal).split())
    return kaal, (uniek.pop() if len(uniek) == 1 else None), cumulatief, vreemd


def _zonder_datum(kaal: str) -> str:
    """A text without the day on which it was made; the first of January alone ends the year before."""
    over = zonder_datums(kaal)
    if over != kaal and not _JAAR.search(over) and (januari := _JANUARI.search(kaal)):
        return f"{_JANUARI.sub(' ', kaal)} {int(januari[1]) - 1}"
    return over


def _zonder_uitzondering(kaal: str, woorden: Jaarschijfwoorden) -> str:
    """`urgent (excl. statushouders)` is about urgent ones alone."""
    for woord in woorden.zonder:
        voor, gevonden, na = f" {kaal} ".partition(f" {woord} ")
        if gevonden:
            na = " ".join(na.split()[1:]) if not woorden.groepen.neem(na)[1] else woorden.groepen.neem(na)[0]
            kaal = " ".join(f"{voor} {na}".split())
    return kaal


def _neem_groep(kaal: str, tekst: str, woorden: Jaarschijfwoorden) -> tuple[str, str | None, str | None]:
    """The group, with the doelgroep as written where the text names one of the urgent groups."""
    kaal, doelgroepen = woorden.urgent.neem(kaal)
    kaal, groepen = woorden.groepen.neem(kaal)
    if "urgent" in groepen:
        kaal, onder = woorden.onder_urgent.neem(kaal)
        doelgroepen += onder
    uniek = set(groepen) | set(doelgroepen)
    if uniek == {"urgent", "overig"}:
        return kaal, "urgent", als_doelgroep(tekst)
    if len(uniek) > 1:
        return f"{kaal} {' '.join(sorted(uniek))}", None, None  # several groups in one figure
    return kaal, (uniek.pop() if uniek else None), (als_doelgroep(tekst) if doelgroepen else None)


def _rest(kaal: str, woorden: Jaarschijfwoorden) -> str:
    return " ".join(woord for woord in kaal.split() if woord not in woorden.vulling)


def _enige(waarden: list[str]) -> str | None:
    return waarden[0] if len(set(waarden)) == 1 else None
