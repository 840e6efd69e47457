from django.contrib.auth.models import AbstractUser


class User(AbstractUser):
    """A person who signs in.

    Nothing is added yet; the model is ours from the first migration because
    changing the user model later means rewriting every foreign key to it.
    """
