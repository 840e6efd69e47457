"""Topics, municipalities and needs: the words by which pages are found."""

from cms.demo.words import T, same

TOPICS = {
    "social-ekonomi": T("Social ekonomi", "Social economy"),
    "social-innovation": T("Social innovation", "Social innovation"),
    "socialt-foretagande": T("Socialt företagande", "Social enterprise"),
    "partnerskap-och-samverkan": T("Partnerskap och samverkan", "Partnership and collaboration"),
    "finansiering": T("Finansiering", "Funding"),
    "utbildning-och-larande": T("Utbildning och lärande", "Education and learning"),
    "arbete-och-inkludering": T("Arbete och inkludering", "Work and inclusion"),
    "demokrati-och-delaktighet": T("Demokrati och delaktighet", "Democracy and participation"),
}

MUNICIPALITIES = {
    "avesta": same("Avesta"),
    "borlange": same("Borlänge"),
    "falun": same("Falun"),
    "gagnef": same("Gagnef"),
    "hedemora": same("Hedemora"),
    "leksand": same("Leksand"),
    "ludvika": same("Ludvika"),
    "malung-salen": same("Malung-Sälen"),
    "mora": same("Mora"),
    "orsa": same("Orsa"),
    "rattvik": same("Rättvik"),
    "smedjebacken": same("Smedjebacken"),
    "sater": same("Säter"),
    "vansbro": same("Vansbro"),
    "alvdalen": same("Älvdalen"),
}

NEEDS = {
    "prova-en-ide": T("Jag vill pröva en idé", "I want to try out an idea"),
    "starta-kooperativ": T("Vi vill starta ett kooperativ", "We want to start a co-operative"),
    "starta-socialt-foretag": T("Jag vill starta ett socialt företag", "I want to start a social enterprise"),
    "finansiering": T("Vi behöver finansiering", "We need funding"),
    "lara-mer": T("Jag vill lära mig mer", "I want to learn more"),
    "hitta-samarbete": T("Vi söker någon att samarbeta med", "We are looking for someone to work with"),
    "folja-upp": T("Vi vill veta om det vi gör har effekt", "We want to know whether what we do makes a difference"),
}
