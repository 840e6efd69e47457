"""What is known about a person at a partner: telling it, forgetting it on request, and forgetting it in time.

Regulation (EU) 2016/679 (GDPR): the right to know is article 15, to be forgotten article 17. What the organisation
decided, when, and about which text is kept: it is what a publication rests on, not what a person did (article 17.3).
"""
