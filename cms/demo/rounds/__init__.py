"""A round of partner review in each interesting state, made by doing what people do: `states` names them all."""
