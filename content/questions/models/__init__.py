from .counting import SearchCount
from .helping import Recommendation, Synonym

__all__ = ["Recommendation", "SearchCount", "Synonym"]
