"""Tables of changes in the corporations' stock into `voorraadmutaties`."""
