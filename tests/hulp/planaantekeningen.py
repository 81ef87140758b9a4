"""A decision on plans that may be the same, and an explanation of why a plan changed."""

from prestatiemonitor.store import NieuwePlantoelichting, NieuwPlanbesluit

BESLUIT = NieuwPlanbesluit(
    oud=("NIJ-1",), nieuw=("NIJ-9",), zelfde=True, namen="De Dijk → Het Dijkje", reden="nieuwe code", wie="A. de Vries"
)


def toelichting_op(oud_id: int, nieuw_id: int, plan_sleutel: str = "NIJ-1") -> NieuwePlantoelichting:
    """An explanation of one plan in these two deliveries."""
    return NieuwePlantoelichting(
        oud_id=oud_id, nieuw_id=nieuw_id, plan_sleutel=plan_sleutel, toelichting="wacht op netaansluiting", wie="B. Bos"
    )
