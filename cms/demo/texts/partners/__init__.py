"""The partners and what each of them can help with."""
