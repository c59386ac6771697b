# Not checked by a native reader yet.

event-when = Cuándo: { $when }
event-format = Formato: { $format }
event-place = Lugar: { $place }
event-organisers = Organización: { $organisers }
event-duration = { $days ->
        [one] Dura un día.
       *[other] Dura { $days } días.
    }
event-count = Habrá de { $least } a { $most } reuniones de este tipo.
event-roundtables = { $number ->
        [one] Los 23 objetivos se tratan en una sola mesa redonda.
       *[other] Los 23 objetivos se tratan en { $number } mesas redondas.
    }
event-languages = Idiomas: { $languages }
event-corridor = Migración. Salida: { $origins }. Llegada: { $destinations }.
event-gcm-on-agenda = El examen del Pacto Mundial está en el programa.
event-tags = Temas: { $tags }
event-registration = Inscripción: { $state }
event-registration-text = La fuente dice: { $text }
event-registration-step = { $number }. { $step }
event-registration-step-at = { $number }. { $step }: { $link }
event-stream = Para verlo en directo: { $link }
event-registration-link = Para inscribirse: { $link }
event-registration-no-link = No hay ninguna dirección publicada. Pregunte a un punto de contacto.
event-precedes = Sirve para preparar: { $event }
event-feeds = Los resultados irán a: { $edition }
event-call = Ofrecerse para hablar o ayudar
    .short = Ofrecerse a hablar
event-follow = Seguir este evento
    .short = Seguir
event-unfollow = Dejar de seguir este evento
    .short = Dejar de seguir
event-tell-date = Avisarme cuando se fije la fecha
    .short = Avisar de la fecha
event-tell-registration = Avisarme cuando se abra la inscripción
    .short = Avisar si se abre
event-tell-agenda = Avisarme cuando se publique el programa
    .short = Avisar del programa
event-noted = Anotado. Le avisaremos una vez, cuando se sepa.
event-noted-no-yes = Anotado. Lo verá aquí cuando vuelva. Para recibir un mensaje, toque “Recibir avisos”.
event-untell = No avisarme
    .short = No avisarme
event-untold = No le avisaremos de eso.
event-back = Volver al evento
    .short = Volver al evento
event-ics = Este evento como archivo de calendario
    .short = Archivo calendario
event-tell-papers = Avísenme cuando estén los documentos
    .short = Avisar: documentos
event-tell-recording = Avísenme cuando esté la grabación
    .short = Avisar: grabación
event-tell-summary = Avísenme cuando esté el resumen
    .short = Avisar: resumen
event-tell-report = Avísenme cuando esté el informe
    .short = Avisar: informe
