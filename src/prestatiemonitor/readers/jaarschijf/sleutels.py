"""Which figures are of the same subject, party, moment and group, and which can be parts of a total."""

from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer


def onderwerp_van(c: Cijfer) -> tuple[object, ...]:
    """What a figure is about."""
    return c.soort, c.post, c.maat.naam if c.maat else None


def groep_van(c: Cijfer, *, met_doelgroep: bool) -> tuple[object, ...]:
    """Figures of the same group and moment have the same."""
    eigen = (c.doelgroep,) if met_doelgroep else ()
    return (*onderwerp_van(c), c.partij, c.jaar, c.deel, c.cumulatief, c.groep, *eigen)


def partijjaar(c: Cijfer) -> tuple[object, ...]:
    """Figures of the same party and moment have the same."""
    return c.partij, c.jaar, c.deel, c.cumulatief


def sleutel(c: Cijfer) -> tuple[object, ...]:
    """Figures with the same key differ in the part of the year alone."""
    return (*onderwerp_van(c), c.partij, c.jaar, c.groep, c.doelgroep)


def past_bij(totaal: Cijfer, deel: Cijfer) -> bool:
    """Whether a figure can be a part of a total: the same in all that the total tells."""
    velden = ("partij", "jaar", "groep", "doelgroep")
    paren = [(getattr(totaal, veld), getattr(deel, veld)) for veld in velden]
    return onderwerp_van(totaal) == onderwerp_van(deel) and all(wil in (None, heeft) for wil, heeft in paren)


def is_volledig(c: Cijfer) -> bool:
    """Whether a total without parts tells enough to be read as the figure itself."""
    return c.partij is not None and (c.groep is not None or c.post == "vrijgekomen" or c.maat is not None)


def mag_naast_delen(c: Cijfer) -> bool:
    """Shares and durations of all beside those of groups are figures of their own."""
    return c.maat is not None and c.maat.doelgroepen


def is_stroom(c: Cijfer) -> bool:
    """Whether half-years add up to the year."""
    return c.maat is None or c.maat.soort == "stroom"
