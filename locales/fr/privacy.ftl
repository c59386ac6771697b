# Not checked by a native reader yet.

privacy-title = <b>Qui peut lire quoi</b>
privacy-app-telegram = Telegram peut voir ce que vous écrivez ici, ce que nous écrivons, votre numéro ou votre nom là-bas, et quand. Sur Telegram, les discussions avec des programmes ne sont pas secrètes.
privacy-app-webchat = Cette discussion va directement à notre serveur. Il n’y a pas d’autre entreprise entre nous. La personne qui tient cet appareil peut voir la page.
privacy-app-terminal = Ce terminal montre tout à l’écran. Rien d’autre ne le lit.
privacy-we-keep = Nous gardons votre adresse de discussion, votre langue et vos choix : régions, thèmes, réglages. Si vous envoyez un formulaire, nous gardons ses réponses. Elles sont fermées avec une clé faite seulement pour vous.
privacy-we-never = Nous ne demandons jamais votre situation migratoire. Il ne faut ni nom, ni e-mail, ni numéro.
privacy-others = Personne d’autre ne reçoit cela, sauf si vous dites oui pour ce but précis. Ce que le personnel lit est noté.
privacy-free = Ce service est gratuit. Vous ne devez jamais payer.
privacy-how-long = Les formulaires commencés sont gardés 90 jours. Les listes de messages sont gardées 90 jours. « Oubliez-moi » efface tout, tout de suite.
privacy-other-way-web = Si vous ne voulez pas utiliser cette application, il y a la discussion sur notre site : { $link }
privacy-other-way-telegram = Il y a aussi Telegram : { $link }
privacy-my-data = <b>Ce que nous gardons sur vous</b>
privacy-my-language = Langue : { $language }
privacy-my-kind = Vous nous avez dit qui vous êtes : { $kind }
privacy-my-country = Pays : { $country }
privacy-my-zone = Fuseau horaire : { $zone }
privacy-my-follows = Vous suivez : { $what }
privacy-my-topics = Thèmes : { $what }
privacy-my-consent-given = Vous avez accepté de recevoir les informations. Date : { $day } (version du texte : { $version }).
privacy-my-consent-none = Vous n’avez pas accepté de recevoir des informations. Nous répondons seulement à vos messages.
privacy-my-drafts = { $number ->
        [one] Un formulaire est commencé.
       *[other] { $number } formulaires sont commencés.
    }
privacy-my-requests = { $number ->
        [one] Vous avez envoyé un formulaire.
       *[other] Vous avez envoyé { $number } formulaires.
    }
privacy-my-address = Votre adresse dans cette application est gardée sous clé. Le personnel ne peut pas la voir.
