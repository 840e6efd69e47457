"""Consultations: something that organisations and people are asked about, what they answer, and what came of it."""
