# Not checked by a native reader yet.

telling-event = { $kind }, { $where }
telling-event-named = { $kind }, { $where }: { $name }
telling-deadline = Fecha límite, { $where }: { $what }
telling-call = Convocatoria de expresiones de interés: { $name }
telling-call-example = Ejemplo, no es una convocatoria real: { $name }
    .short = Ejemplo: { $name }
telling-step = { $where }: { $text }
telling-document = { $kind }: { $name }
telling-thing = { $name }
    .short = { $name }
telling-everywhere = todas las regiones
telling-regions = { $regions }
telling-line =
    <b>{ $title }</b>
    { $when }
telling-line-marked =
    <b>{ $title }</b>
    { $when }
    { $marks }
telling-past = Ya pasó.
telling-for-states = Esto es para los Estados. Usted no tiene que hacer nada.
telling-cancelled = Cancelado.
telling-postponed = Aplazado. La nueva fecha no está fijada.
telling-closed = Solo para los Estados. Sin inscripción.
telling-by-invitation = Solo con invitación.
telling-open = Abierta ahora.
telling-event-label = { $kind }, { $where }
    .short = { $kind }, { $where }
telling-two = { $first } { $second }
telling-event-label-year = { $year }: { $name }
    .short = { $year }: { $name }
telling-stage = { $region }: { $stage }
telling-official = publicado por las Naciones Unidas o un gobierno
telling-source = Fuente: { $title } ({ $issued }). Fecha de la fuente: { $day }.
telling-source-undated = Fuente: { $title } ({ $issued }), sin fecha.
telling-round = { $round }
telling-round-past = { $round }, ya terminado
telling-round-regional = Exámenes regionales
telling-round-forum = Foro de Examen de la Migración Internacional
telling-round-name = { $kind }, { $year }
telling-round-name-years = { $kind }, de { $first } a { $last }
telling-unannounced = sin anunciar
telling-unannounced-as-of = sin anunciar, según la fuente ({ $asof })
