# Not checked by a native reader yet.
command-announce = Escribir un anuncio
    .short = Anunciar
announce-first = ¿Qué quiere anunciar? Los avisos preparados existen en todos los idiomas. Las palabras propias necesitan un texto en cada uno.
announce-go-on = Seguir con el que empezó
    .short = Seguir
announce-own = Con sus propias palabras
    .short = Palabras propias
announce-notice-opened = La inscripción está abierta
    .short = Inscripción abierta
announce-notice-closes-soon = Termina pronto
    .short = Termina pronto
announce-notice-moved = Fecha nueva
    .short = Fecha nueva
announce-notice-cancelled = Cancelado
    .short = Cancelado
announce-notice-papers = Ya están los documentos
    .short = Hay documentos
announce-notice-link = Cómo participar
    .short = Cómo participar
announce-notice-recording = Ya está la grabación
    .short = Hay grabación
announce-notice-summary = Ya está el resumen
    .short = Hay resumen
announce-notice-report = Ya está el informe
    .short = Hay informe
announce-notice-call-open = Una convocatoria está abierta
    .short = Convocatoria
announce-ask-about = ¿De qué trata?
announce-about-nothing = De nada del calendario
    .short = De nada de esto
announce-sheet = <b>Su anuncio</b>
announce-words-ready = Dice: { $notice }
announce-words-in = Escrito en { $languages }.
announce-words-none = Aún no hay ningún texto.
announce-excerpt = «{ $text }»
announce-about = Sobre: { $what }
    .short = Sobre
announce-to-regions = Para: { $regions }
announce-to-all = Para: todas las regiones
announce-to-topics = Solo quienes quieren saber de: { $values }
announce-to-kinds = Solo: { $values }
announce-to-groups = Solo estos grupos: { $values }
announce-to-languages = Solo quienes leen: { $values }
announce-to-part = Solo con esta función: { $role }
announce-to-senders = Solo quienes enviaron algo a esta convocatoria.
announce-to-undone = No quienes ya lo han hecho.
announce-fallback-is = Quien no tiene texto en su idioma recibe: { $language }.
announce-starts-now = Sale en cuanto se apruebe.
announce-starts-wave = Llega a las { $time } del día de cada persona.
announce-starts-at = Sale el { $day } a las { $time } (hora de { $zone }).
announce-starts-at-both = Sale el { $day } a las { $time } (hora de { $zone }). Eso es el { $otherday }, { $othertime } (hora de { $otherzone }).
announce-is-urgent = Urgente: también de noche y por encima del límite de mensajes.
announce-texts = Textos
    .short = Textos
announce-fallback = Idioma sustituto
    .short = Idioma sustituto
announce-regions = Regiones
    .short = Regiones
announce-who = Quiénes
    .short = Quiénes
announce-languages = Idiomas
    .short = Idiomas
announce-when = Cuándo
    .short = Cuándo
announce-urgent = Urgente o no
    .short = Urgente o no
announce-preview = A quién llega y cómo se ve
    .short = Vista previa
announce-test = Enviármelo a mí
    .short = Prueba para mí
announce-hand = Entregarlo para su aprobación
    .short = Entregar
announce-hand-nobody = Ahora no llega a nadie. ¿Entregarlo de todos modos? Lo recibirá quien se suscriba antes de la aprobación.
announce-hand-anyway = Entregarlo de todos modos
    .short = Entregar igual
announce-away = Desecharlo
    .short = Desecharlo
announce-back = Volver a la hoja
    .short = Volver
announce-thrown-away = Desechado.
announce-which-language = ¿Qué texto quiere escribir?
announce-readers = { $written ->
        [yes] ✓ { $language }, lectores: { $number }
       *[no] { $language }, lectores: { $number }, aún sin texto
    }
announce-write = Escribirlo en { $language }
    .short = { $language }
announce-unwrite = Borrar el texto en { $language }
    .short = Borrar: { $language }
announce-ask-words = Escriba ahora el texto en { $language }.
announce-variables = Esto se rellena desde el calendario: { $codes }.
announce-kept = Se guardó el texto en { $language }.
announce-ask-fallback = ¿Qué texto reciben quienes no tienen uno en su idioma?
announce-fallback-to = { $language }
    .short = { $language }
announce-fallback-none = Ninguno. Cada idioma necesita su texto.
    .short = Ninguno
announce-no-text = Aún no hay texto en { $language }.
announce-ask-regions = ¿Qué regiones? Toque para elegir.
announce-ask-who = ¿Quiénes y sobre qué temas? Toque para elegir. Sin elegir llega a todo el mundo.
announce-ask-groups = ¿Qué grupos? Solo llega a quienes dijeron que pertenecen a uno.
announce-ask-languages = ¿Lectores de qué idiomas?
announce-groups = Grupos de interesados
    .short = Grupos
announce-language = { $language }
    .short = { $language }
announce-all-languages = Todos los idiomas
    .short = Todos los idiomas
announce-all-groups = Todos los grupos
    .short = Todos los grupos
announce-topic-global = todas las regiones juntas
    .short = todas juntas
announce-senders = Quienes enviaron algo a esta convocatoria
    .short = Quienes enviaron
announce-undone = No quienes ya lo han hecho
    .short = No los ya hechos
announce-ask-when = ¿Cuándo debe salir?
announce-now = En cuanto se apruebe
    .short = Enseguida
announce-hour = A una hora del día de cada persona
    .short = Hora de cada uno
announce-ask-hour = ¿A qué hora de su día?
announce-at-zone = A una hora de { $zone }
    .short = Hora de { $zone }
announce-ask-at = Escriba día y hora de { $zone }, así: 2021-03-24 14:30. Allí son ahora las { $time }.
announce-at-unread = No pude leerlo. Escríbalo así: 2021-03-24 14:30.
announce-no-such-time = Los relojes de { $zone } se saltan esa hora ese día. Elija otra.
announce-reaches = { $number ->
        [one] Llega a una persona y tarda { $minutes } min.
       *[other] Llega a { $number } personas y tarda { $minutes } min.
    }
announce-by-language = { $language }: { $number }
announce-language-none = sin idioma elegido
announce-by-region = { $region }: { $number }
announce-by-channel = { $channel }: { $number }
announce-in-places = Además, lugares de organizaciones: { $number }
announce-excluded-paused = Quedan fuera, en pausa: { $number }
announce-excluded-stopped = Quedan fuera, lo dejaron: { $number }
announce-excluded-no-yes = Quedan fuera, nunca dijeron sí: { $number }
announce-excluded-topic = Quedan fuera, otros temas: { $number }
announce-excluded-done = Quedan fuera, ya lo hicieron: { $number }
announce-excluded-no-address = Quedan fuera, no se les puede escribir: { $number }
announce-show = Cómo se ve en { $language }
    .short = { $language }
announce-looks =
    <b>{ $channels }</b>
    { $text }
announce-tested = Se lo enviamos en: { $languages }.
announce-handed-over = { $number ->
        [0] { $code } está listo.
        [one] { $code } está listo. Un colega puede aprobarlo.
       *[other] { $code } está listo. { $number } colegas pueden aprobarlo.
    }
announce-told = { $number ->
        [one] Avisado en un chat.
       *[other] Avisados en { $number } chats.
    }
announce-told-nobody = Aquí no se pudo avisar a nadie: no hay ningún chat que funcione. Avíseles usted.
announce-alone = No necesita una segunda persona. Ábralo para enviarlo.
announce-nobody-approves = Nadie más puede aprobarlo. Pida a un administrador otra persona que apruebe.
announce-overtaken = Un colega ya decidió sobre él. Entregarlo ahora crea uno nuevo.
announce-desk-asked = { $who } le pide aprobar un anuncio.
