# Not checked by a native reader yet.

stop-stopped = Vous ne recevrez plus de messages. Vous pouvez toujours poser des questions ici. « Recevoir les infos » remet les messages en marche.
stop-still-acting = Vous agissez toujours pour { $relay }. Ce qui lui est demandé ne vous parvient plus. Vous pouvez partir, ou remettre les messages en marche.
stop-forget-ask = <b>Oubliez-moi</b> efface votre adresse, vos régions, vos réglages, vos brouillons et ce que vous avez envoyé par nous. Ce que les équipes d’organisation ont déjà reçu reste chez elles. On ne peut pas revenir en arrière.
stop-forget-yes = Oui, tout effacer
    .short = Oui, tout effacer
stop-forget-no = Non, garder
    .short = Non, garder
stop-forgotten = Tout ce qui vous concerne est maintenant effacé.
stop-forgotten-left = Ce qui reste ne nomme personne. Lignes sur des messages envoyés : { $ledger }. Lignes sur des messages reçus : { $inbox }. Lignes dans le registre des décisions : { $audit }. Les anciennes copies perdent votre clé en 35 jours.
stop-forgotten-chat = Les messages de cette discussion sont encore sur votre téléphone. Vous pouvez effacer la discussion.
stop-forgotten-cleared = Les messages des 48 dernières heures de cette discussion sont effacés aussi. Les plus anciens sont peut-être encore sur votre téléphone. Vous pouvez effacer la discussion.
stop-welcome-back = Bon retour. Rien ne vous sera envoyé sans une nouvelle demande de votre part.
