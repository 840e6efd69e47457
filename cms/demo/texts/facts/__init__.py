"""The facts: terms with their sourced definitions."""
