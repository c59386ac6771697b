# Not checked by a native reader yet.
webhook-paused = <b>Dejamos de enviar novedades a { $host }</b>
    No aceptó nada durante 24 horas. Pregunte a quien se ocupa de ello. Se puede activar de nuevo allí.
webhook-gone = <b>Dejamos de enviar novedades a { $host }</b>
    Respondió que no quiere nada más. Se puede activar de nuevo allí.
