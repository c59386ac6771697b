# Not checked by a native reader yet.

reminder-event = <b>Pronto: { $title }</b>: { $when }.
reminder-deadline = <b>Último día: { $title }</b>: { $when }.
reminder-more = { $number ->
        [one] Hay una cosa más. Mire el calendario.
       *[other] Hay { $number } cosas más. Mire el calendario.
    }
reminder-register-at = La inscripción está abierta: { $link }
reminder-register = La inscripción está abierta. El evento dice cómo hacerla.
reminder-registration-closed = La inscripción está cerrada.
reminder-registration-unknown = Inscripción: no anunciada (fuente: { $asof }).
reminder-registration-later = Inscripción: todavía no anunciada.
reminder-quiet-push = Tiene un mensaje.
reminder-open = Abrir
    .short = Abrir
reminder-done = Ya lo hice
    .short = Ya lo hice
reminder-done-first = Ya lo hice: { $title }
    .short = Ya hice el primero
reminder-done-second = Ya lo hice: { $title }
    .short = Ya hice el segundo
reminder-done-third = Ya lo hice: { $title }
    .short = Ya hice el tercero
reminder-see-event = Ver este evento
    .short = Ver este evento
reminder-see-calendar = Ver el calendario
    .short = Calendario
reminder-less = Menos recordatorios
    .short = Menos
reminder-stop = Parar todos los mensajes
    .short = Parar
