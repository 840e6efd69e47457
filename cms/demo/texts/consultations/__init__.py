"""Consultations that are examples: nobody has been asked, and nobody has answered."""
