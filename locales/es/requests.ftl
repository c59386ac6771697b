# Not checked by a native reader yet.

requests-heading = <b>Lo que ha enviado</b>
requests-none = Todavía no ha enviado nada.
requests-line =
    <b>{ $receipt }</b>: { $call }
    { $state }, envío: { $day }
requests-call-gone = ya no está en el calendario
requests-state-submitted = recibido, sin decisión todavía
requests-state-withdrawn = retirado por usted
requests-withdraw = Retirar { $receipt }
    .short = Retirar
requests-withdraw-ask = ¿Quiere retirar { $receipt }? Quienes organizan no lo usarán.
requests-withdraw-yes = Sí, retirar
    .short = Sí, retirar
requests-withdrawn = Hecho: { $receipt } está retirado.
requests-not-withdrawn = No hay nada que retirar con { $receipt }.
