# Not checked by a native reader yet.

word-stop = arrêter, arrête, arrêtez, arrêt, stopper, se désabonner, désabonner, désinscrire
word-menu = menu, menu principal
word-language = langue, langues, changer de langue, changer langue
word-cancel = annuler, annule, annulez, sortir
word-help = aide, aidez-moi, aide-moi, besoin d’aide
word-verify = vérifier, vérifie, vérifiez, vérifier un message
word-safe = météo
words-danger =
    représailles, menace, m’ont menacé, m’a menacé, en danger, j’ai peur, jai peur, on a peur, nous avons peur,
    peur pour ma vie, peur de parler, me tuer, nous tuer, mourir, assassiné,
    m’a frappé, m’ont frappé, me frappe, m’a battu, m’ont battu, ma frappé, mont frappé, ma battu, mont battu, me bat, agressé, m’a tapé, torture,
    viol., viols., ma violé, mont violé, violé., violée., violées., suicid,
    m’a violé, m’ont violé, été violé, pris mon passeport, confisqué mon passeport, garde mon passeport,
    pris mes papiers, confisqué mes papiers, pris mon téléphone, confisqué mon téléphone,
    enfermé, séquestré, me suit, me suivent, m’a suivi, me surveille, me poursuit,
    été arrêté, m’a arrêté, m’ont arrêté, détenu, emprisonné, expulsé, expulser, chantage,
    puni, me punir, nous punir, vengeance, se venger, au secours
fallback-note = Ce texte n’est pas encore en { $asked }. Le voici en { $shown }.
