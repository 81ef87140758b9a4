"""Meeting packs: what a meeting gets, put together from the figures of a peilmoment for whom it is meant."""
