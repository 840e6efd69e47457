"""The six principles of the agreement in Västra Götaland, with what follows from each, in our own words."""

from cms.demo.texts.elsewhere.promises import acting, talking, trusting

PAGES = (*talking.PAGES, *acting.PAGES, *trusting.PAGES)
