# Not checked by a native reader yet.

papers-contacts = <b>Puntos de contacto: { $where }</b>
papers-no-contacts = No se conoce ningún punto de contacto.
papers-contact = { $who }: { $link } (confirmado: { $when })
papers-contact-unconfirmed = { $who }: { $address } (última confirmación: { $when })
papers-contact-doubtful = { $who }: { $address } (última confirmación: { $when }; no es seguro que esté bien escrito)
papers-contact-no-address = { $who } (ninguna dirección publicada, { $when })
papers-day = { $day }
papers-date-unknown = fecha desconocida
papers-mailing-list = La Red de las Naciones Unidas sobre la Migración también tiene una lista de correo. No conocemos su dirección. Mire en la página web de la Red.
papers-documents = <b>Documentos: { $where }</b>
papers-no-documents = No se conoce ningún documento.
papers-document-mine-only = { $title } ({ $when }). En su idioma. Enlace: { $link }
papers-document-mine = { $title } ({ $when }). En su idioma. Otros idiomas: { $languages }. Enlace: { $link }
papers-document-other = { $title } ({ $when }). No está en su idioma. Idiomas: { $languages }. Enlace: { $link }
papers-document-languages-unknown = { $title } ({ $when }). No se indica el idioma. Enlace: { $link }
papers-no-link = ninguna dirección publicada
papers-site = Más documentos: { $name }, { $link }
papers-for-all = Documentos para todas las regiones
    .short = Todas las regiones
papers-ask-language = Pedirlo en mi idioma: { $title }
    .short = En mi idioma: { $title }
papers-asked = Contado. Quienes organizan ven cuántas personas piden este idioma.
papers-await = Avísenme cuando se publique: { $title }
    .short = Cuando salga: { $title }
