"""Settings that hold everywhere. What a machine decides comes through `cms.env`."""

from cms.env import ROOT, Environment

from .connections import caches, database, mail
from .languages import languages
from .security import ADMIN_POLICY, MEDIA_POLICY, PARTNER_POLICY, PUBLIC_POLICY

ENVIRONMENT = Environment.read()

BASE_DIR = ROOT
VAR_DIR = ENVIRONMENT.var_dir

INSTALLED_APPS = [
    "cms",
    "cms.users",
    "cms.library",
    "home",
    "search",
    "content",
    "content.agreements",
    "content.consultations",
    "content.review",
    "content.translating",
    "content.questions",
    "wagtail_localize",
    "wagtail.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks_db",
    "csp",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

# The policy stands outside everything, so that redirects and errors carry it as well.
MIDDLEWARE = [
    "cms.csp.PolicyMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "cms.middleware.PrefixLocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "cms.middleware.RefusalMiddleware",
]

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
                "content.context_processors.site",
            ],
        },
    },
]

# Data

DATABASES = {"default": database(ENVIRONMENT.database_url, VAR_DIR)}
CACHES = caches(ENVIRONMENT.cache_url)
TASKS = {
    "default": {
        "BACKEND": {
            "immediate": "django_tasks.backends.immediate.ImmediateBackend",
            "database": "django_tasks_db.DatabaseBackend",
        }[ENVIRONMENT.tasks],
    },
}

# People

AUTH_USER_MODEL = "users.User"
_VALIDATORS = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_VALIDATORS}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_VALIDATORS}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{_VALIDATORS}.CommonPasswordValidator"},
    {"NAME": f"{_VALIDATORS}.NumericPasswordValidator"},
]
LOGIN_URL = "wagtailadmin_login"

# Languages: Swedish at /, English at /en/, a third at its own prefix

LANGUAGE_CODE = "sv"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = languages(ENVIRONMENT.site_languages)
LOCALE_PATHS = [
    BASE_DIR / "cms" / "locale",
    BASE_DIR / "cms" / "upstream" / "locale",  # What Wagtail's own Swedish lacks or has wrong.
]
FORMAT_MODULE_PATH = "cms.formats"
TIME_ZONE = "Europe/Stockholm"
USE_TZ = True

WAGTAIL_I18N_ENABLED = True
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
WAGTAILLOCALIZE_DISABLE_ON_DELETE = True
WAGTAILADMIN_PERMITTED_LANGUAGES = [("sv", "Svenska"), ("en", "English")]
WAGTAIL_USER_TIME_ZONES = ["Europe/Stockholm", "UTC"]
WAGTAIL_ALLOW_UNICODE_SLUGS = False

# Files

STYLE_GUIDE = False  # Every component in every state, for those who build and test the site.
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = VAR_DIR / "static"
STATIC_URL = "/static/"
MEDIA_ROOT = VAR_DIR / "media"
MEDIA_URL = "/media/"
SERVE_MEDIA = ENVIRONMENT.serve_media

MEGABYTE = 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 10 * MEGABYTE
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # A long page has more fields than Django's 1,000.
WAGTAILIMAGES_IMAGE_MODEL = "library.Image"
WAGTAILIMAGES_IMAGE_FORM_BASE = "cms.library.forms.ImageForm"
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 20 * MEGABYTE
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 25_000_000
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "svg", "webp"]
WAGTAILIMAGES_FORMAT_CONVERSIONS = {"avif": "avif", "webp": "webp"}
WAGTAILDOCS_DOCUMENT_MODEL = "library.Document"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "cms.library.forms.DocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 25 * MEGABYTE
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "mp4", "odp", "ods", "odt", "pdf", "pptx", "rtf", "txt", "webm", "xlsx"]
WAGTAILDOCS_INLINE_CONTENT_TYPES = []  # A document is downloaded, never opened as a page of ours.
WAGTAILDOCS_SERVE_METHOD = "serve_view"  # The private stay private: never a bare media address.

# The page of all components is for developers; production has it only when it is asked for.
STYLE_GUIDE = ENVIRONMENT.style_guide

# Off unless it is asked for: texts leave the house.
MACHINE_TRANSLATION = {
    "service": ENVIRONMENT.machine_translation,
    "key": ENVIRONMENT.machine_translation_key,
    "url": ENVIRONMENT.machine_translation_url,
}

# Security

CONTENT_SECURITY_POLICY = {"DIRECTIVES": PUBLIC_POLICY}
CONTENT_SECURITY_POLICIES = {  # Others, by path.
    "/admin/": ADMIN_POLICY,
    "/granska/": PARTNER_POLICY,
    "/review/": PARTNER_POLICY,
    MEDIA_URL: MEDIA_POLICY,
}
BEHIND_PROXY = ENVIRONMENT.behind_proxy
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"  # Wagtail itself loosens this for previews.
CSRF_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

# Mail

vars().update(mail(ENVIRONMENT.email_url))
DEFAULT_FROM_EMAIL = SERVER_EMAIL = WAGTAILADMIN_NOTIFICATION_FROM_EMAIL = ENVIRONMENT.email_from
REVIEW_BUNDLE_MINUTES = ENVIRONMENT.review_bundle_minutes
CONSULTATION_RETENTION_DAYS = ENVIRONMENT.consultation_retention_days

# Wagtail

WAGTAIL_SITE_NAME = "Samling"
WAGTAIL_FINISH_WORKFLOW_ACTION = "content.finishing.finish"
WAGTAILADMIN_USER_LOGIN_FORM = "cms.users.forms.LoginForm"
WAGTAILADMIN_BASE_URL = ENVIRONMENT.base_url
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
# Nothing calls home.
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
