"""Allocations, activities and other figures from the jaarschijf sheets that people make themselves."""
