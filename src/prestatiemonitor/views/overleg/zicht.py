"""What an audience may see, worked out once per peilmoment: computing every figure without some plans takes a while."""

import streamlit as st

from prestatiemonitor.exports.stuk import Publiek
from prestatiemonitor.figuren import Stand
from prestatiemonitor.pakketten.eerder import sleutel_van_eerder
from prestatiemonitor.pakketten.publiek import Zichtbaar, voor_publiek


def zicht_voor(stand: Stand, publiek: Publiek) -> Zichtbaar:
    """See `voor_publiek`; what earlier packs told counts too, also where it was delivered after the Stand was made."""
    return _zicht(stand, publiek, sleutel_van_eerder(stand))


@st.cache_resource(max_entries=12, show_spinner=False, hash_funcs={Stand: lambda stand: stand.sleutel})
def _zicht(stand: Stand, publiek: Publiek, eerder: tuple[tuple[int, ...], tuple[int, ...]]) -> Zichtbaar:
    """A Stand says by its key which figures it has, `eerder` which earlier figures stand beside them."""
    return voor_publiek(stand, publiek)
