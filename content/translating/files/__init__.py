"""Translations as PO files, the format of translators' own tools: out, and in again after a look at what they hold."""
