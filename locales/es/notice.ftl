# Not checked by a native reader yet.
notice-opened = <b>La inscripción está abierta: { $event }</b>, { $date }.
notice-closes-soon = <b>Termina pronto: { $event }</b>, { $date }.
notice-moved = <b>Fecha nueva: { $event }</b>. Ahora es: { $date }.
notice-cancelled = <b>Cancelado: { $event }</b>. No se celebrará.
notice-papers = <b>Ya están los documentos: { $event }</b>.
notice-link = <b>Cómo participar: { $event }</b>, { $date }.
notice-recording = <b>Ya está la grabación: { $event }</b>.
notice-summary = <b>Ya está el resumen: { $event }</b>.
notice-report = <b>Ya está el informe: { $event }</b>.
notice-call-open = <b>Ya está abierta: { $event }</b>. Responda a más tardar: { $date }.
notice-at = Véalo aquí: { $link }
notice-words = { $text }
notice-joined = { $text }{ $rest }
notice-signed = De: { $who }. Para comprobar que es auténtico, envíe { $code }.
notice-by-network = la Red sobre la Migración
notice-by-region = el equipo del examen, { $region }
notice-corrected = <b>Corregido.</b> Por favor, olvide el mensaje anterior.
notice-recalled = <b>Retirado.</b> Hemos retirado este mensaje. Por favor, no lo use.
notice-not-allowed = Su función no permite esto aquí. Pídalo a un colega que pueda hacerlo.
notice-author-never-approves = Usted lo escribió o lo cambió. Tiene que aprobarlo otra persona.
notice-no-words = Escriba un texto o elija un aviso preparado. No las dos cosas.
notice-unknown = No existe { $what }. Revise cómo está escrito.
notice-group-or-part = Elija grupos o una función, no las dos cosas.
notice-no-fallback-text = No hay texto en { $language } para usar en su lugar.
notice-empty-text = El texto en { $language } está vacío.
notice-no-text-in = Algunas personas leen en { $language }. Escríbalo en ese idioma o elija otro que lo sustituya.
notice-no-value = El calendario no tiene valor para { $name }. Elija de qué trata o complete el calendario.
notice-no-such-name = No existe { $name }. Se rellenan estos: { $codes }.
notice-not-so-in-calendar = El calendario no dice eso. Cambie primero el calendario.
notice-too-long = El texto en { $language } tiene { $length } caracteres. Caben { $longest }.
notice-time-is-past = Esa hora ya pasó. Elija una posterior.
notice-no-such-hour = Las horas van de 0 a 23.
notice-hour-is-quiet = A esa hora no se molesta a la mayoría. Elija una de 8 a 20, o márquelo como urgente.
notice-type-number = { $number ->
        [one] Esto llega a una persona. Confirme ese número.
       *[other] Esto llega a { $number } personas. Confirme ese número.
    }
notice-reaches-nobody = Esto no llega a nadie ahora. Elija de nuevo para quiénes es.
notice-facts-changed = Ha cambiado un dato que contiene. Corríjalo antes de seguir.
notice-superseded = Una corrección posterior ocupa su lugar.
notice-desk-alone = { $who } envió una corrección de datos sin una segunda persona. Mírela: { $code }
notice-desk-recalled = { $who } retiró un anuncio. Mírelo: { $code }
notice-desk-void = El anuncio { $code } no se envió. Cambió un dato que contiene. Apruébelo de nuevo.
notice-desk-lapsed = El anuncio { $code } no se envió. Quien lo aprobó ya no puede hacerlo. Apruébelo de nuevo.
notice-desk-stopped = El anuncio { $code } se detuvo. Cambió un dato que contiene. Corríjalo.
notice-desk-failing = El anuncio { $code } se detuvo: fallaron { $failed } de { $number } mensajes. Mire su informe.
