"""Remarks on translations that people have made: few, or nobody reads them."""

from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation

from content.translating.remarks import remarks
from content.translating.terms import terms

SHARE = 0.01  # A translator may have meant one sentence in a hundred that way.


def test_the_demonstrations_english_gets_hardly_a_remark(demo_site):
    english = Locale.objects.get(language_code="en")
    used = set(StringSegment.objects.values_list("string", "context"))
    rows = StringTranslation.objects.filter(locale=english).select_related("translation_of")
    pairs = [(row.translation_of.data, row.data) for row in rows if (row.translation_of_id, row.context_id) in used]
    agreed = terms(english)
    told = {pair: found for pair in pairs if (found := remarks(*pair, agreed))}
    assert len(pairs) >= 700
    assert len(told) < SHARE * len(pairs), told
    untranslated = [source for source, target in pairs if source != target and not remarks(source, source, agreed)]
    assert len(untranslated) < 0.15 * len(pairs)
