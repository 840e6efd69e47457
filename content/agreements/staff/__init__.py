"""What editors are shown and can do beside writing."""
