"""The frozen page as it is shown in a frame: still, and without a way to lead the frame elsewhere."""

from bs4 import BeautifulSoup


def still(html: str) -> str:
    """Take the scripts out, which the frame forbids anyway, and let links open beside it.

    Cost: parsing the page once.
    """
    soup = BeautifulSoup(html, "html.parser")
    for script in soup.find_all("script"):
        script.decompose()
    for link in soup.find_all("a", href=True):
        if not link["href"].startswith("#"):
            link["target"] = "_blank"
            link["rel"] = "noopener"
    return str(soup)
