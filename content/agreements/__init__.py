"""Agreements: what two or more sides have promised each other, who answers for it, and what has come of it."""
