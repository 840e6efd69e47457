"""The people of the demonstration: one for each role. `setup_site` never makes any."""

from django.contrib.auth import get_user_model
from django.contrib.auth.hashers import make_password

PASSWORD = "samling-demo"  # noqa: S105 - printed for everyone who tries the demonstration

PEOPLE = {
    "redaktor": "Redaktör",
    "publicerare": "Publicerare",
    "oversattare": "Översättare",
    "admin": "Administratör",
}


def make_people() -> None:
    """Make those who are missing. Hashing a password takes 0.3 s, so all share one hash."""
    from django.contrib.auth.models import Group  # `make demo` reads PEOPLE before Django is up.

    users = get_user_model().objects
    known = set(users.filter(username__in=PEOPLE).values_list("username", flat=True))
    if missing := PEOPLE.keys() - known:
        password = make_password(PASSWORD)
        for name in sorted(missing):
            user = users.create(username=name, email=f"{name}@example.org", password=password, first_name=PEOPLE[name])
            user.groups.add(Group.objects.get(name=PEOPLE[name]))
