from .entry import DocumentText, SearchEntry
from .recommendation import Recommendation
from .statistics import SearchCount
from .vocabulary import Name, Synonym, Word

__all__ = ["DocumentText", "Name", "Recommendation", "SearchCount", "SearchEntry", "Synonym", "Word"]
