"""Pages about the partnership and about the site."""
