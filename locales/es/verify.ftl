# Not checked by a native reader yet.
command-verify = Comprobar si un mensaje es auténtico
    .short = Comprobar mensaje
verify-ask = Escriba el código que está al pie del mensaje. Tiene 8 letras y cifras.
verify-unknown = Nunca enviamos nada con el código { $code }. Revise cómo está escrito. Si está bien, no se fíe del mensaje.
verify-again = Comprobar otro código
    .short = Otro código
verify-genuine = <b>Auténtico.</b> { $code } es de { $who }. Se aprobó el { $day } a las { $time } UTC.
verify-current = Sigue siendo válido.
verify-changed = Desde entonces ha cambiado un dato que contiene. Mire cómo está ahora.
verify-superseded = Hay un texto más nuevo. Use ese, por favor: { $code }
verify-recalled = <b>Retirado.</b> Se retiró este mensaje. Por favor, no lo use.
verify-never-who = Aquí nadie puede ver quién lo recibió.
verify-newer = Comprobar el texto más nuevo
    .short = El texto nuevo
verify-text = Mostrar el texto
    .short = Mostrar el texto
