"""The review writes to people in their own language."""

from django.core import mail

EDITOR, PUBLISHER = "Redaktör", "Publicerare"


def test_mail_is_in_the_language_of_whoever_gets_it(news, desk_of):
    swede, briton, author = desk_of(PUBLISHER, language=""), desk_of(PUBLISHER), desk_of(EDITOR)
    mail.outbox.clear()
    author.save(news, "action-submit", lead="Skickad.")
    subjects = {message.to[0]: message.subject for message in mail.outbox}
    assert set(subjects) == {swede.user.email, briton.user.email}
    assert subjects[briton.user.email].startswith("The page")
    assert subjects[swede.user.email].startswith("Sidan")


def test_so_is_the_mail_to_a_swede_whose_page_an_english_speaker_sends_back(news, desk_of):
    author, reviewer = desk_of(EDITOR, language=""), desk_of(EDITOR)
    author.save(news, "action-submit", lead="Skickad.")
    mail.outbox.clear()
    reviewer.decide(news, "reject", "Räkna om")
    (message,) = mail.outbox
    assert message.to == [author.user.email]
    assert message.subject.startswith("Sidan")
    assert "Räkna om" in message.body
