"""The finder of English finds it wherever a screen can say it, and leaves Swedish alone."""

import pytest

from .english import english_in


@pytest.mark.parametrize(
    "html",
    [
        "<p>Save draft</p>",
        "<p>Nobody marked a word of this.</p>",
        "<template><p>Autosave is paused</p></template>",
        '<button aria-label="Toggle side panel"></button>',
        '<div data-block=\'{"label": "Insert a block", "html": "<b title=\\"Save draft\\">x</b>"}\'></div>',
        '<script>var texts = {"saving": "Changes have been autosaved."}</script>',
        "<p>Publicera den: Kim Exempel has unsaved changes</p>",
    ],
)
def test_english_is_found_wherever_it_stands(html):
    assert english_in(html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Autosparandet är pausat. Spara utkast, och publicera på engelska.</p>",
        '<p class="the class of this" data-action="click->w-dialog#show">Spara</p>',
        '<p lang="en">The Social Economy in the county of Dalarna</p>',
        "<style>.the { of: this }</style>",
        "<p>Social Impact Lab</p>",
    ],
)
def test_swedish_names_and_what_says_that_it_is_english_are_left_alone(html):
    assert english_in(html) == []
