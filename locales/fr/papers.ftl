# Not checked by a native reader yet.

papers-contacts = <b>Points de contact : { $where }</b>
papers-no-contacts = Aucun point de contact n’est connu.
papers-contact = { $who } : { $link } (confirmé : { $when })
papers-contact-unconfirmed = { $who } : { $address } (dernière confirmation : { $when })
papers-contact-doubtful = { $who } : { $address } (dernière confirmation : { $when } ; l’orthographe est incertaine)
papers-contact-no-address = { $who } (aucune adresse publiée, { $when })
papers-day = { $day }
papers-date-unknown = date inconnue
papers-mailing-list = Le Réseau des Nations Unies sur les migrations a aussi une liste de diffusion. Nous ne connaissons pas son adresse. Regardez sur le site du Réseau.
papers-documents = <b>Documents : { $where }</b>
papers-no-documents = Aucun document n’est connu.
papers-document-mine-only = { $title } ({ $when }). Dans votre langue. Lien : { $link }
papers-document-mine = { $title } ({ $when }). Dans votre langue. Autres langues : { $languages }. Lien : { $link }
papers-document-other = { $title } ({ $when }). Pas dans votre langue. Langues : { $languages }. Lien : { $link }
papers-document-languages-unknown = { $title } ({ $when }). La langue n’est pas indiquée. Lien : { $link }
papers-no-link = aucune adresse publiée
papers-site = Autres documents : { $name }, { $link }
papers-for-all = Documents pour toutes les régions
    .short = Toutes les régions
papers-ask-language = Le demander dans ma langue : { $title }
    .short = Ma langue : { $title }
papers-asked = C’est compté. Les équipes d’organisation voient combien de personnes demandent cette langue.
papers-await = Me dire quand cela paraît : { $title }
    .short = À la parution : { $title }
