# Not checked by a native reader yet.

menu-title = <b>Menú</b>
    ¿Qué quiere hacer? Toque una opción, o escriba su número.
menu-continue = Seguir con el formulario que empezó
    .short = Seguir formulario
menu-help =
    Este servicio le dice cuándo se celebran los exámenes regionales, hasta cuándo puede inscribirse y cómo participar.
    Toque un botón, o escriba su número. Con 0 siempre se abre el menú.
    También puede escribir: menú, idioma, ayuda, cancelar, parar.
menu-help-danger = ¿Está en peligro, o le han amenazado? Toque “Seguridad”, o escriba “seguridad”.
menu-help-verify = ¿Alguien le reenvió un mensaje nuestro? Envíe { $command } y su código. Le decimos si es auténtico.
menu-help-shared-phone = ¿Otras personas usan este teléfono? Active el modo discreto, o borre este chat. Las dos opciones están en el menú.
menu-help-staff = Para el personal: { $codes }.
menu-cancelled = Ha salido del formulario. Lo que escribió está guardado. Puede seguir desde el menú.
menu-nothing-to-cancel = No hay nada que cancelar.
menu-not-understood = Perdón, no entendí. Toque un botón, escriba su número, o escriba “menú”.
menu-only-words = Solo entiendo palabras y botones. No puedo escuchar audios ni ver imágenes. Escriba “menú” para ver lo que puedo hacer.
menu-not-here-yet = Esto todavía no es posible aquí. Ahora puede hacer lo siguiente.
menu-step-over = Este paso ya terminó. Ahora está aquí.
menu-in-private = Por favor, escríbame en privado.
menu-open-private = Escribir en privado
    .short = Escribir en privado
menu-fault = Algo falló aquí. No se ha perdido nada. Por favor, inténtelo otra vez en un minuto.
menu-too-long = Es demasiado largo para leerlo aquí. Por favor, envíelo en partes más cortas.
command-start = Empezar de nuevo
    .short = Empezar
command-menu = Menú
    .short = Menú
command-help = Cómo funciona
    .short = Ayuda
command-language = Cambiar el idioma
    .short = Idioma
command-calendar = Calendario: qué pasa y cuándo
    .short = Calendario
command-subscribe = Recibir avisos de su región
    .short = Recibir avisos
command-reminders = Sus recordatorios
    .short = Recordatorios
command-register = Cómo inscribirse
    .short = Cómo inscribirse
command-interest = Ofrecerse para hablar o ayudar: expresión de interés
    .short = Ofrecerse a hablar
command-requests = Lo que ha enviado, y qué pasó con ello
    .short = Mis solicitudes
command-safety = Seguridad y trato justo
    .short = Seguridad
command-mydata = Lo que guardamos sobre usted
    .short = Mis datos
command-privacy = Quién puede leer qué
    .short = Quién lee qué
command-settings = Ajustes: hora, modo discreto, borrar este chat
    .short = Ajustes
command-cancel = Salir del formulario
    .short = Salir del formulario
command-stop = Parar todos los mensajes
    .short = Parar los mensajes
command-forget = Olvídenme: borrar todo
    .short = Olvídenme
