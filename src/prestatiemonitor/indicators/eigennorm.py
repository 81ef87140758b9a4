"""Eigennorm: the norm on what every corporation answers for itself, such as its own sales."""

from decimal import Decimal

from prestatiemonitor.indicators.moment import Moment


def eigen_norm(moment: Moment, naam: str, jaar: int, corporatie: str) -> Decimal | None:
    """The norm of that year for one corporation: its own value, or the one that holds for all that the norm names.

    A norm without a value per party asks the same of each of its parties: one cannot make good for another here.
    """
    norm = moment.afspraken.normen.get(naam)
    if norm is None:
        return None
    eigen = moment.norm(naam, jaar, corporatie)
    return moment.norm(naam, jaar) if eigen is None and corporatie in norm.partijen else eigen
