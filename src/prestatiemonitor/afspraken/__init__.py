"""The agreement and the verordening as validated data: parties, norms, limits, articles."""
