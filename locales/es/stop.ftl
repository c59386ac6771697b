# Not checked by a native reader yet.

stop-stopped = No recibirá más mensajes. Puede seguir preguntando aquí en cualquier momento. “Recibir avisos” los activa otra vez.
stop-still-acting = Usted sigue actuando por { $relay }. Lo que se le pregunta ya no le llega. Puede dejarlo, o activar otra vez los mensajes.
stop-forget-ask = <b>Olvídenme</b> borra su dirección, regiones, ajustes, borradores y lo que envió por nuestro medio. Lo que ya recibieron quienes organizan no se borra. Esto no se puede deshacer.
stop-forget-yes = Sí, borrar todo
    .short = Sí, borrar todo
stop-forget-no = No, guardar
    .short = No, guardar
stop-forgotten = Todo lo suyo está borrado.
stop-forgotten-left = Lo que queda no nombra a nadie. Líneas sobre mensajes enviados: { $ledger }. Líneas sobre mensajes recibidos: { $inbox }. Líneas en el registro de decisiones: { $audit }. Las copias viejas pierden su clave en 35 días.
stop-forgotten-chat = Los mensajes de este chat siguen en su teléfono. Puede borrar el chat.
stop-forgotten-cleared = También están borrados los mensajes de las últimas 48 horas en este chat. Los más viejos pueden seguir en su teléfono. Puede borrar el chat.
stop-welcome-back = Qué bueno que volvió. No le enviaremos nada si no lo pide otra vez.
