# Not checked by a native reader yet.

privacy-title = <b>Quién puede leer qué</b>
privacy-app-telegram = Telegram puede ver lo que usted escribe aquí, lo que escribimos, su número o su nombre allí, y cuándo. En Telegram, los chats con programas no son secretos.
privacy-app-webchat = Este chat va directo a nuestro servidor. No hay otra empresa en medio. La persona que tiene este aparato puede ver la página.
privacy-app-terminal = Esta terminal muestra todo en la pantalla. Nada más lo lee.
privacy-we-keep = Guardamos su dirección de chat, su idioma y lo que usted elige: regiones, temas, ajustes. Si envía un formulario, guardamos las respuestas. Están cerradas con una clave hecha solo para usted.
privacy-we-never = Nunca preguntamos por su situación migratoria. No hace falta nombre, ni correo, ni número.
privacy-others = Nadie más recibe esto, salvo que usted diga que sí para ese fin. Queda anotado lo que lee el personal.
privacy-free = Este servicio es gratis. Usted nunca tiene que pagar.
privacy-how-long = Los formularios sin terminar se guardan 90 días. Las listas de mensajes se guardan 90 días. “Olvídenme” borra todo de inmediato.
privacy-other-way-web = Si no quiere usar esta aplicación, puede usar el chat de nuestra página: { $link }
privacy-other-way-telegram = También puede usar Telegram: { $link }
privacy-my-data = <b>Lo que guardamos sobre usted</b>
privacy-my-language = Idioma: { $language }
privacy-my-kind = Usted nos dijo quién es: { $kind }
privacy-my-country = País: { $country }
privacy-my-zone = Zona horaria: { $zone }
privacy-my-follows = Usted sigue: { $what }
privacy-my-topics = Temas: { $what }
privacy-my-consent-given = Usted aceptó recibir avisos. Fecha: { $day } (versión del texto: { $version }).
privacy-my-consent-none = Usted no ha aceptado recibir avisos. Solo respondemos a sus mensajes.
privacy-my-drafts = { $number ->
        [one] Hay un formulario sin terminar.
       *[other] Hay { $number } formularios sin terminar.
    }
privacy-my-requests = { $number ->
        [one] Usted ha enviado un formulario.
       *[other] Usted ha enviado { $number } formularios.
    }
privacy-my-address = Su dirección en esta aplicación se guarda bajo llave. El personal no puede verla.
