# Not checked by a native reader yet.
command-desk = Su mesa: aprobar, seguir, corregir
    .short = Mesa
desk-bound = Este chat actúa ahora por { $name }, hasta el { $until }. El menú tiene más opciones. ¿Perdió el teléfono? Un colega puede cerrarlo.
desk-not-bound = Este enlace ya no sirve. Pida uno nuevo a un colega.
desk-open-it = Abrirlo
    .short = Abrirlo
desk-pin-unset = Elija un PIN de 4 a 8 cifras y escríbalo. Lo necesita para enviar o aprobar. Borramos su mensaje enseguida, si la aplicación lo permite.
desk-pin-unfit = Eso no es un PIN. Escriba de 4 a 8 cifras.
desk-pin-again = Escriba el mismo PIN otra vez.
desk-pin-unlike = Los dos no eran iguales. Elija un PIN de 4 a 8 cifras y escríbalo.
desk-pin-unasked = Escriba su PIN. Borramos su mensaje enseguida, si la aplicación lo permite.
desk-pin-wrong = Ese PIN no es correcto. Inténtelo de nuevo. Tras cinco intentos descansa una hora.
desk-pin-locked = Demasiados PIN equivocados. Inténtelo en una hora. Si no fue usted, avise a un colega.
desk-type-number = Escriba ese número para seguir.
desk-number-wrong = Ese es otro número.
desk-home = <b>Mesa de { $name }</b>
desk-list-waiting = Espera su aprobación: { $number }
    .short = Por aprobar: { $number }
desk-list-moving = En camino: { $number }
    .short = En camino: { $number }
desk-list-sent = Enviados o terminados: { $number }
    .short = Enviados: { $number }
desk-list-mine = Suyos, aún sin aprobar: { $number }
    .short = Sin aprobar: { $number }
desk-list-dates = Cambios de fecha que esperan un sí: { $number }
    .short = Fechas: { $number }
desk-list-relays = Organizaciones que quieren difundir: { $number }
    .short = Difusión: { $number }
desk-nothing = Aquí no hay nada.
desk-thin = { $region }: aquí solo pueden aprobar: { $number }. Debería haber dos.
desk-card = <b>{ $code }</b>: { $state }, versión { $version }
desk-line =
    <b>{ $code }</b>: { $state }
    { $what }, de { $who }
desk-open-code = Abrir { $code }
    .short = { $code }
desk-author = Lo escribió { $who } el { $day }.
desk-corrects = Corrige uno que se envió antes.
desk-state-draft = espera aprobación
desk-state-approved = aprobado, espera su hora
desk-state-sending = enviándose
desk-state-paused = en pausa
desk-state-sent = enviado
desk-state-cancelled = cancelado
desk-state-recalled = retirado
desk-audience = Destinatarios: { $number }
desk-count-sent = Enviados: { $number }
desk-count-pending = En espera: { $number }
desk-count-sending = Saliendo ahora: { $number }
desk-count-uncertain = Inciertos: { $number }
desk-count-failed = Fallidos: { $number }
desk-count-gone = Ya no están: { $number }
desk-count-skipped = Omitidos: { $number }
desk-in-sent = enviados
desk-in-pending = en espera
desk-in-sending = saliendo ahora
desk-in-uncertain = inciertos
desk-in-failed = fallidos
desk-in-gone = ya no están
desk-in-skipped = omitidos
desk-report-line = { $state }, { $reason }: { $number }
desk-report-plain = { $state }: { $number }
desk-report-channel = { $channel }: { $sent } de { $number } enviados
desk-retry = Enviar de nuevo lo que falló: { $reason }
    .short = Otra vez: { $reason }
desk-retried = { $number ->
        [one] Se envía uno de nuevo.
       *[other] Se envían { $number } de nuevo.
    }
# { $number }: posts in groups and channels of organisations; the lines below say how they stand
desk-report-places = En lugares de organizaciones: { $number }
# The heading of a picture. { $code }: of an announcement
desk-plot = Anuncio { $code }. Destinatarios: { $number }
# Above a curve over time
desk-plot-course = Cuántos se habían enviado hasta entonces
desk-picture = Informe como imagen
    .short = Imagen
desk-here-picture = El informe de { $code } como imagen. Se abre en un navegador.
desk-table = Informe como tabla (CSV)
    .short = Tabla (CSV)
desk-here-table = El informe de { $code } como tabla. No nombra a nadie.

desk-approve = Aprobar
    .short = Aprobar
desk-refresh = Cómo está ahora
    .short = Cómo está ahora
desk-report = Informe
    .short = Informe
desk-text = Mostrar el texto
    .short = Mostrar el texto
desk-edit = Cambiarlo
    .short = Cambiarlo
desk-pause = Pausa
    .short = Pausa
desk-resume = Seguir
    .short = Seguir
desk-cancel = Cancelarlo
    .short = Cancelarlo
desk-recall = Retirarlo
    .short = Retirarlo
desk-correct = Corregirlo
    .short = Corregirlo
desk-back = Atrás
    .short = Atrás
desk-ask-cancel = ¿Cancelar { $code }? Lo que no ha salido no se enviará nunca.
desk-cancel-left = { $number ->
        [one] Un destinatario ya lo tiene. Después podrá corregirlo o retirarlo allí.
       *[other] { $number } destinatarios ya lo tienen. Después podrá corregirlo o retirarlo allí.
    }
desk-ask-recall = ¿Retirar { $code }? Se avisa a todos los que lo tienen.
desk-approved = Aprobado. Los destinatarios y las palabras quedan fijos.
desk-ask-correct = ¿Cómo quiere corregirlo? Los datos y los avisos preparados salen enseguida. Palabras nuevas necesitan una segunda persona.
desk-correct-facts = Con los datos como son ahora
    .short = Datos de ahora
desk-corrected = Corregido. Se avisa a las demás personas que pueden aprobar.
desk-gone = Aquí no hay tal anuncio.
desk-stale = Ha cambiado mientras tanto. Así está ahora.
desk-meanwhile = Alguien se adelantó: { $who } { $act }.
desk-the-service = el servicio
desk-act-draft = lo escribió
desk-act-edit = lo cambió
desk-act-approve = lo aprobó
desk-act-start = lo inició
desk-act-void = lo detuvo porque cambió un dato
desk-act-lapse = lo detuvo porque quien lo aprobó ya no puede hacerlo
desk-act-pause = lo puso en pausa
desk-act-resume = lo dejó seguir
desk-act-cancel = lo canceló
desk-act-finish = lo terminó
desk-act-correct = lo corrigió
desk-act-recall = lo retiró
desk-act-retry = envió de nuevo lo que había fallado
desk-date-of = Fechas, de { $who }
    .short = De { $who }
desk-relay = <b>{ $name }</b> quiere difundir novedades. Responda a más tardar el { $until }.
desk-relay-about = Sus miembros: { $text }
desk-relay-contact = Cómo contactar: { $text }
desk-relay-accept = Admitirla
    .short = Admitirla
desk-relay-decline = Rechazarla
    .short = Rechazarla
desk-relay-accepted = Admitida. Se le avisa enseguida.
desk-relay-declined = Rechazada. Se le avisa enseguida.
desk-relay-decided = Esto ya se decidió.
desk-colleagues = Colegas y sus chats
    .short = Colegas
desk-ask-unbind = Estos colegas tienen un chat que actúa por ellos. ¿Se perdió un teléfono? Cierre su chat.
desk-unbind-who = Cerrar el chat de { $name }
    .short = { $name }
desk-unbind-sure = ¿Cerrar todos los chats de { $name }? Después necesitará un enlace nuevo.
desk-unbind = Sí, cerrarlo
    .short = Sí, cerrarlo
desk-unbound = { $number ->
        [one] El chat de { $name } está cerrado.
       *[other] { $number } chats de { $name } están cerrados.
    }
desk-remarks = Lo que señalaría un colega cuidadoso
    .short = Qué mirar
