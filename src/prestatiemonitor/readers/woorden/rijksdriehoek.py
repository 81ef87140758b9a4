"""The national grid (Rijksdriehoekstelsel, RD) into degrees of WGS84.

The approximation of F.H. Schreutelkamp and G.L. Strang van Hees, 'Benaderingsformules voor de transformatie tussen RD-
en WGS84-kaartcoördinaten' (Geodesia 2001): within half a metre in the Netherlands, which is ample for a dot on a map.
"""

from typing import Final

_X0, _Y0 = 155_000.0, 463_000.0
_BREEDTE0, _LENGTE0 = 52.15517440, 5.38720621  # the tower of Our Lady in Amersfoort
_SCHAAL, _SECONDEN = 1e-5, 3600.0
# Powers of x and y (in units of 100 km from Amersfoort) with their coefficients, in seconds of arc.
_BREEDTE: Final = {
    (0, 1): 3235.65389, (2, 0): -32.58297, (0, 2): -0.24750, (2, 1): -0.84978, (0, 3): -0.06550, (2, 2): -0.01709,
    (1, 0): -0.00738, (4, 0): 0.00530, (2, 3): -0.00039, (4, 1): 0.00033, (1, 1): -0.00012,
}  # fmt: skip
_LENGTE: Final = {
    (1, 0): 5260.52916, (1, 1): 105.94684, (1, 2): 2.45656, (3, 0): -0.81885, (1, 3): 0.05594, (3, 1): -0.05607,
    (0, 1): 0.01199, (3, 2): -0.00256, (1, 4): 0.00128, (0, 2): 0.00022, (2, 0): -0.00022, (5, 0): 0.00026,
}  # fmt: skip


def naar_graden(x: float, y: float) -> tuple[float, float]:
    """Latitude and longitude (WGS84) of a point in RD, in metres."""
    dx, dy = (x - _X0) * _SCHAAL, (y - _Y0) * _SCHAAL
    breedte, lengte = (
        sum(factor * dx**p * dy**q for (p, q), factor in reeks.items()) / _SECONDEN for reeks in (_BREEDTE, _LENGTE)
    )
    return _BREEDTE0 + breedte, _LENGTE0 + lengte
