"""What is answered to a consultation. Visitors read no row of it but the names of organisations."""

import uuid

from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class ResponseQuerySet(models.QuerySet):
    def to(self, consultation_key: uuid.UUID) -> "ResponseQuerySet":
        """The responses to a consultation in any language."""
        return self.filter(consultation_key=consultation_key)

    def of_organisations(self) -> "ResponseQuerySet":
        return self.filter(kind=Response.Kind.ORGANISATION)


class Response(models.Model):
    """What an organisation or a private person answers, with the number on their receipt.

    It refers to the consultation by the key that all its languages share, and outlives the page.
    """

    class Kind(models.TextChoices):
        ORGANISATION = "organisation", _("For an organisation")
        PRIVATE = "private", _("As a private person")

    class Mail(models.TextChoices):
        NONE = "none", _("None asked for")
        WAITING = "waiting", _("Waiting")
        SENDING = "sending", _("Being sent")
        SENT = "sent", _("Sent")
        GIVEN_UP = "given-up", _("Could not be sent")

    number = models.CharField(_("receipt number"), max_length=20, unique=True)
    attempt = models.UUIDField(unique=True, editable=False)  # A form that is sent twice is one response.
    consultation_key = models.UUIDField(db_index=True, editable=False)
    page = models.ForeignKey(
        "consultations.ConsultationPage",
        verbose_name=pgettext_lazy("asked about", "consultation"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    title = models.CharField(pgettext_lazy("asked about", "consultation"), max_length=255)
    language = models.CharField(_("language"), max_length=10)
    kind = models.CharField(_("who answers"), max_length=15, choices=Kind.choices)
    organisation = models.CharField(_("organisation"), max_length=160, blank=True)
    role = models.CharField(_("role at the organisation"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    consent = models.TextField(_("consented to"))
    created_at = models.DateTimeField(_("answered"), default=timezone.now)
    changed_at = models.DateTimeField(_("last changed"), default=timezone.now)
    erased_at = models.DateTimeField(_("personal data erased"), null=True, blank=True)
    mail_state = models.CharField(_("receipt by mail"), max_length=10, choices=Mail.choices, default=Mail.WAITING)
    mail_attempts = models.PositiveSmallIntegerField(default=0)
    mail_after = models.DateTimeField(default=timezone.now)
    mail_error = models.CharField(max_length=80, blank=True)

    objects = ResponseQuerySet.as_manager()

    class Meta:
        verbose_name = _("response to a consultation")
        verbose_name_plural = _("responses to consultations")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["mail_state", "mail_after"], name="response_mail")]
        constraints = [
            models.CheckConstraint(
                condition=Q(kind="private", organisation="", role="") | ~Q(kind="private") & ~Q(organisation=""),
                name="response_names_its_organisation",
            )
        ]

    def __str__(self) -> str:
        return self.number


class ResponseLink(models.Model):
    """A link by which a response is read and changed; only a digest of its secret is kept."""

    response = models.ForeignKey(Response, related_name="links", on_delete=models.CASCADE)
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("link to a response")
        verbose_name_plural = _("links to responses")

    def __str__(self) -> str:
        return f"{self.digest[:8]}…"


class ResponseAnswer(models.Model):
    """The answer to one question, with the question as it was put."""

    response = models.ForeignKey(Response, related_name="answers", on_delete=models.CASCADE)
    question_key = models.UUIDField(db_index=True)
    question = models.CharField(pgettext_lazy("asked in a form", "question"), max_length=300)
    text = models.TextField(_("answer"))
    choice = models.PositiveSmallIntegerField(_("number of the choice"), null=True)

    class Meta:
        verbose_name = _("answer to a question")
        verbose_name_plural = _("answers to questions")
        ordering = ["pk"]
        constraints = [models.UniqueConstraint(fields=["response", "question_key"], name="one_answer_to_a_question")]

    def __str__(self) -> str:
        return self.question
