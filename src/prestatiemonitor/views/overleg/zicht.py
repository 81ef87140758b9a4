"""What an audience may see, worked out once per peilmoment: computing every figure without some plans takes a while."""

import streamlit as st

from prestatiemonitor.exports.stuk import Publiek
from prestatiemonitor.figuren import Stand
from prestatiemonitor.pakketten.publiek import Zichtbaar, voor_publiek


@st.cache_resource(max_entries=12, show_spinner=False, hash_funcs={Stand: lambda stand: stand.sleutel})
def zicht_voor(stand: Stand, publiek: Publiek) -> Zichtbaar:
    """See `voor_publiek`; a Stand says by its key which figures it has."""
    return voor_publiek(stand, publiek)
