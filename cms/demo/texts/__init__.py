"""What the pages say, Swedish and English side by side, one module for each part of the site."""
