"""Delivering: read, preview, confirm, withdraw; and the deliveries of one peilmoment."""
