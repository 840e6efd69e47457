from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0003_events"),
    ]

    operations = [
        migrations.AddField(
            model_name="factpage",
            name="discouraged",
            field=models.CharField(
                blank=True,
                help_text="Separated by commas. Translators are told when they use one of them. Visitors do not see them.",
                max_length=255,
                verbose_name="words to avoid in translations",
            ),
        ),
    ]
