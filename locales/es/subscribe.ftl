# Not checked by a native reader yet.

subscribe-which = ¿De qué regiones quiere recibir avisos? Toque una o varias. También puede escribir el nombre de un país.
subscribe-which-more = Toque lo que quiere seguir.
subscribe-nothing-there = Aquí todavía no hay nada anunciado.
subscribe-tick = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
    .short = { $ticked ->
        [yes] ✓ { $name }
       *[no] { $name }
    }
subscribe-by-country = Elegir por país
    .short = Por país
subscribe-more-sub-region = Partes de una región
    .short = Partes de una región
subscribe-more-process = Procesos consultivos
    .short = Procesos
subscribe-more-event = Eventos uno por uno
    .short = Eventos
subscribe-next = Continuar
    .short = Continuar
subscribe-back = Atrás
    .short = Atrás
subscribe-skip = Prefiero no decirlo
    .short = Saltar
subscribe-ask-country = Escriba el nombre del país, en cualquier idioma.
subscribe-country-unknown = No conozco ese nombre de país. Escríbalo de otra forma, o toque una región.
subscribe-country-no-list =
    <b>{ $country }</b>
    Ninguna lista publicada dice la región de este país. Por favor, toque la región que quiere.
subscribe-country-regions =
    <b>{ $country }</b>
    { $number ->
        [one] Este país está en esta región. Tóquela para seguirla.
       *[other] Este país está en varias regiones. Toque las que quiere seguir.
    }
subscribe-this-country = Eventos en este país
    .short = Este país
subscribe-topics = ¿Sobre qué quiere recibir avisos?
subscribe-topic-registration = Inscripción
    .short = Inscripción
subscribe-topic-submissions = Contribuciones escritas
    .short = Textos escritos
subscribe-topic-calendar = Cambios de fechas
    .short = Fechas
subscribe-topic-events = Eventos
    .short = Eventos
subscribe-topic-global = Todas las regiones juntas
    .short = Todas las regiones
subscribe-kind = ¿Quién es usted? Esto solo cambia nuestras palabras. Puede saltarlo.
subscribe-kind-migrant = Una persona migrante
    .short = Persona migrante
subscribe-kind-organisation = Parte de una organización
    .short = Organización
subscribe-kind-other = Otra persona
    .short = Otra persona
subscribe-for-migrant = Puede participar con papeles o sin papeles. Aquí nadie pregunta por eso.
subscribe-for-organisation = Puede pasar nuestros avisos a sus miembros. Por favor, no los cambie.
subscribe-for-other = Todas las personas reciben los mismos avisos.
subscribe-consent = ¿Podemos escribirle para decirle las fechas? Si dice que sí, guardamos para eso su dirección de chat, su idioma y lo que eligió. Nadie más los recibe. “Parar” termina los mensajes. “Olvídenme” borra todo. Puede decir que no y aun así preguntar.
subscribe-quiet = ¿Otras personas leen este teléfono? Entonces elija mensajes discretos: una sola frase neutral, sin sonido.
subscribe-yes = Sí, escríbanme
    .short = Sí
subscribe-yes-quiet = Sí, pero con discreción
    .short = Sí, con discreción
subscribe-no = No
    .short = No
subscribe-cannot-push = Esta página no puede escribirle cuando está cerrada. Hay otras formas:
subscribe-on-telegram = Telegram: { $link }
subscribe-by-file = El calendario para su teléfono: { $link }
subscribe-come-back = O vuelva aquí. Lo que tocaba estará arriba.
subscribe-said-no = Está bien. Puede mirar todo aquí en cualquier momento.
subscribe-done = Hecho. Le escribiremos antes de cada fecha, y cuando una fecha cambie. Cada mensaje le permite parar.
subscribe-done-here = Hecho. Esta página no puede escribirle. Vuelva antes de estas fechas: lo que tocaba estará arriba.
subscribe-set-clock = Decirnos qué hora es
    .short = Poner mi hora
subscribe-followed = Ahora sigue este evento.
subscribe-unfollowed = Ya no sigue este evento.
