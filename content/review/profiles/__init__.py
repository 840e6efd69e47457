"""Once a year a partner is asked whether its profile still holds: it says yes, or proposes other words.

`fields` says what may be proposed, `due` who is asked, `answers` takes what the partner says, `decisions`
what staff make of it, and `stamp` notes that a page has been looked over.
"""
