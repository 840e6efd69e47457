"""What people can come to, and what they came to."""
