# Not checked by a native reader yet.

news-moved =
    <b>Nueva fecha: { $when }</b>
    { $title }. Antes: { $old }.
news-earlier =
    <b>Antes de lo previsto. Nueva fecha: { $when }</b>
    { $title }. Antes: { $old }.
news-dated =
    <b>Fecha fijada: { $when }</b>
    { $title }. Antes: { $old }.
news-confirmed =
    <b>Fecha confirmada: { $when }</b>
    { $title }. Antes: { $old }.
news-undated =
    <b>El día ya no está fijado: { $when }</b>
    { $title }. Antes: { $old }.
news-cancelled =
    <b>Cancelado: { $title }</b>
    Fecha prevista: { $when }.
news-postponed =
    <b>Aplazado: { $title }</b>
    Fecha prevista antes: { $when }. Le diremos la nueva fecha.
news-registration-open =
    <b>La inscripción está abierta: { $title }</b>
    Fecha: { $when }.
news-format =
    <b>Ahora { $new }: { $title }</b>
    Fecha: { $when }. Antes: { $old }.
news-place =
    <b>Nuevo lugar: { $place }</b>
    { $title }, { $when }.
news-new =
    <b>Nuevo en el calendario: { $title }</b>
    Fecha: { $when }.
news-document =
    <b>Publicado: { $title }</b>
    Lo encuentra en el calendario.
news-round =
    <b>Empieza un nuevo ciclo de exámenes regionales: de { $first } a { $last }</b>
    Usted recibe avisos como antes. ¿Todavía los quiere? Puede cambiarlos o pararlos abajo.
news-round-year =
    <b>Empieza un nuevo ciclo de exámenes regionales en { $year }</b>
    Usted recibe avisos como antes. ¿Todavía los quiere? Puede cambiarlos o pararlos abajo.
news-round-go-on = Cambiar lo que recibo
    .short = Cambiar
news-document-at =
    <b>Publicado: { $title }</b>
    { $link }
