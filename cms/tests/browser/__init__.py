"""The site as people meet it: in Chromium, on the demonstration's own content."""
