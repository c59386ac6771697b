# Not checked by a native reader yet.

settings-title = <b>Ajustes</b>
settings-now-zone = Su zona horaria: { $zone }.
settings-now-no-zone = No conocemos su zona horaria. Los recordatorios llegan de día, a la hora habitual de su región.
settings-now-quiet-hours = Sin mensajes por la noche, de { $begins } a { $ends }.
settings-now-leads = Recordatorios { $days } días antes, y en la mañana del mismo día.
settings-now-quiet = El modo discreto está activado. Los mensajes son una sola frase neutral, sin sonido.
settings-now-paused = Todos los avisos están en pausa.
settings-zone = Cambiar su zona horaria
    .short = Zona horaria
settings-hours = Cambiar las horas sin mensajes
    .short = Horas de noche
settings-leads = Cambiar cuántos días antes llegan los recordatorios
    .short = Cuántos días antes
settings-quiet-on = Activar el modo discreto
    .short = Modo discreto: sí
settings-quiet-off = Desactivar el modo discreto
    .short = Modo discreto: no
settings-pause-on = Poner todos los avisos en pausa
    .short = Pausa
settings-pause-off = Recibir otra vez los avisos
    .short = Terminar la pausa
settings-clear = Borrar este chat
    .short = Borrar este chat
settings-ask-clock = ¿Qué hora es donde está? Toque la más cercana, o escríbala, como 14:30.
settings-clock = { $time }
    .short = { $time }
settings-which-place = ¿Cuál de estos lugares está más cerca de usted?
settings-place = { $place }
    .short = { $place }
settings-clock-unknown = No entendí la hora. Escríbala así: 14:30.
settings-clock-nowhere = No conocemos ningún lugar donde ahora sean las { $time }. ¿Está bien la hora?
settings-zone-kept = Gracias. Usamos la hora de { $place }.
settings-ask-hours = ¿Cuándo no debemos escribirle?
settings-hours-range = De { $begins } a { $ends }
    .short = { $begins }–{ $ends }
settings-hours-kept = No escribimos entre las { $begins } y las { $ends }.
settings-ask-leads = ¿Cuántos días antes quiere un recordatorio? Toque para elegir. El de la mañana del mismo día siempre queda.
settings-lead = { $chosen ->
        [yes] ✓ { $days ->
            [one] { $days } día antes
           *[other] { $days } días antes
        }
       *[no] { $days ->
            [one] { $days } día antes
           *[other] { $days } días antes
        }
    }
    .short = { $chosen ->
        [yes] ✓ { $days ->
            [one] { $days } día
           *[other] { $days } días
        }
       *[no] { $days ->
            [one] { $days } día
           *[other] { $days } días
        }
    }
settings-done = Listo
    .short = Listo
settings-quiet-is-on = El modo discreto está activado. Cada aviso es una sola frase neutral, sin sonido. Ábralo cuando nadie mire.
settings-quiet-is-off = El modo discreto está desactivado.
settings-pause-is-on = Los avisos están en pausa. No llega nada hasta que termine la pausa.
settings-pause-is-off = La pausa terminó. Los avisos llegan otra vez.
settings-cleared = Todo tranquilo.
settings-clear-by-hand = Esta aplicación no nos deja borrar mensajes. Por favor, borre el chat a mano.
settings-safe-word = Su palabra segura
    .short = Palabra segura
settings-ask-safe-word = Escriba una palabra neutral, como “paraguas”. Cuando la escriba sola, este chat se borra de inmediato.
# { $words }: the word that clears the chat for everybody
settings-safe-word-known = Esta palabra sirve desde el principio: { $words }
settings-safe-word-kept = Guardada. No la repetimos aquí.
settings-safe-word-bad = Esta palabra no se puede usar. Elija una palabra de 3 a 30 letras que no sea una orden.
