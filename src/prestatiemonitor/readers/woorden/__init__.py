"""What words mean: headings, categories, statuses, parties, numbers and years as people write them."""
