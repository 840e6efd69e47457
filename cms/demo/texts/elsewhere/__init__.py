"""How others do it: three examples from other counties."""
