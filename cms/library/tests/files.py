"""Image files, whole and hostile, made when they are needed."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'


def picture(extension: str = "png", size: tuple[int, int] = (60, 40)) -> bytes:
    content = BytesIO()
    kind = {"jpg": "JPEG"}.get(extension, extension.upper())
    # Noise, so that half of the file is half of the picture.
    Image.effect_noise(size, 90).convert("RGB").save(content, kind)
    return content.getvalue()


def blank(size: tuple[int, int]) -> bytes:
    content = BytesIO()
    Image.new("1", size).save(content, "PNG")
    return content.getvalue()


def upload(name: str, content: bytes | str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)
