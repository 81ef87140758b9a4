"""The normalised tables: schemas, coded values and meldingen."""
