# Not checked by a native reader yet.

start-which-language = ¿En qué idioma quiere leer?
start-language-name = { $name }
    .short = { $name }
start-more-languages = Más idiomas
    .short = Más idiomas
start-language-wished = Este idioma todavía no está: { $name }. Hemos contado su petición. Mientras tanto, escribimos en el idioma más cercano que tenemos.
start-welcome =
    Le damos la bienvenida a Passerelle, un puente hacia los exámenes regionales del Pacto Mundial para la Migración Segura, Ordenada y Regular.
    En cada región, los gobiernos se reúnen para revisar cómo tratan a las personas que migran. Usted puede dar su opinión.
    Soy un programa, no una persona. Mire con libertad: nadie pregunta quién es usted.
start-see-event = Ver este evento
    .short = Ver este evento
start-description = Fechas de los exámenes regionales del Pacto Mundial para la Migración Segura, Ordenada y Regular, cómo inscribirse y cómo participar. En su idioma. Gratis. Sin dar su nombre.
start-short-description = Exámenes regionales de la migración: fechas, inscripción, participación.
