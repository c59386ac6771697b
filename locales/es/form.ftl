# Not checked by a native reader yet.

form-progress = Pregunta { $at } de { $of }
form-resumed = Usted se quedó aquí.
form-over = Este paso ya terminó. Nada ha cambiado. Ahora está aquí.
form-saved = Guardado. No se ha enviado nada. Los borradores se guardan 90 días. El suyo está en el menú.
form-deleted = Borrado. No guardamos nada de este formulario.
form-sent = Enviado. Gracias.
form-safety-line = Para hablar de amenazas o castigos, vaya a “Seguridad”. No los escriba aquí.
form-back = Volver atrás
    .short = Atrás
form-skip = Saltar esta pregunta
    .short = Saltar
form-save = Guardar y dejarlo por ahora
    .short = Guardar y parar
form-delete = Borrar este formulario
    .short = Borrar esto
form-keep = Dejar mi respuesta
    .short = Dejar mi respuesta
form-more = Ver más
    .short = Ver más
form-earlier = Página anterior
    .short = Página anterior
form-list = Ver toda la lista
    .short = Ver toda la lista
form-done = Ya terminé de elegir
    .short = Listo
form-show-chosen = Ver lo que elegí
    .short = Ver lo que elegí
form-show = Ver mis respuestas
    .short = Ver mis respuestas
form-add = Añadir una respuesta
    .short = Añadir
form-go-on = Pasar a la pregunta siguiente
    .short = Seguir
form-remove = Quitar la última respuesta
    .short = Quitar la última
form-send = Enviar
    .short = Enviar
form-change = Cambiar una respuesta
    .short = Cambiar respuesta
form-yes = Sí
    .short = Sí
form-no = No
    .short = No
form-ticked = ✓ { $label }
    .short = ✓ { $label }
form-country = { $country }
    .short = { $country }
form-numbered = { $number }: { $question }
    .short = { $number }: { $question }
form-some = Elija todo lo que quiera y después “Listo”. También puede escribir varios números, como 1 3.
form-some-most = { $most ->
        [one] Elija una opción y después “Listo”.
       *[other] Elija { $most } opciones como máximo y después “Listo”. También puede escribir varios números, como 1 3.
    }
form-some-least = { $least ->
        [one] Elija al menos una opción.
       *[other] Elija al menos { $least } opciones.
    }
form-some-chosen = { $number ->
        [one] Ha elegido una opción.
       *[other] Ha elegido { $number } opciones.
    }
form-hint-day = Escriba el día así: 5.3.2021 (día, mes, año).
form-hint-country = Escriba el nombre del país.
form-hint-list = La lista tiene más páginas. También puede escribir una palabra para buscar.
form-found = ¿A cuál de estos se refiere?
form-review = <b>Revise antes de enviar</b>
form-answer =
    <b>{ $question }</b>
    { $answer }
form-none = (sin respuesta)
form-hidden = (oculto)
form-file = (un archivo)
form-review-ask = ¿Está todo bien? No se envía nada hasta que elija “Enviar”.
form-ready = Sus respuestas están completas, pero no se han enviado. Están ocultas hasta que quiera verlas.
form-change-which = ¿Qué respuesta quiere cambiar?
form-delete-ask = ¿Borrar este formulario y todas sus respuestas? Después no se pueden recuperar.
form-delete-yes = Sí, borrar
    .short = Sí, borrar
form-delete-no = No, guardar
    .short = No, guardar
form-danger = Parece que alguien puede estar en peligro. No he guardado lo que escribió. Para hablar de amenazas o castigos, vaya a “Seguridad”. ¿Quiere ir allí?
form-danger-again = Por favor, escríbalo otra vez. Ahora se guardará como su respuesta.
form-safety = Ir a “Seguridad”
    .short = Seguridad
form-write-other = Escribir otra cosa
    .short = Escribir otra cosa
form-write-anyway = Sí es mi respuesta: escribirla otra vez
    .short = Escribirla otra vez
form-wrong-choice = No encontré eso entre las opciones. Toque una, o escriba su número.
form-wrong-words = Aquí solo entiendo palabras y botones. Por favor, escriba su respuesta.
form-wrong-file = Por favor, envíe un archivo: un documento, una imagen o una grabación.
form-wrong-empty = No pude leer ninguna palabra ahí.
form-wrong-long = Es demasiado largo. Use { $longest } caracteres como máximo, por favor.
form-wrong-few = { $least ->
        [one] Por favor, elija al menos una opción.
       *[other] Por favor, elija al menos { $least } opciones.
    }
form-wrong-many = { $most ->
        [one] Solo se puede elegir una. Quite primero la otra.
       *[other] Se pueden elegir { $most } como máximo. Quite primero una.
    }
form-wrong-number = Por favor, escriba un número entero, con cifras.
form-wrong-range = Por favor, escriba un número de { $least } a { $most }.
form-wrong-day = No entendí el día. Escríbalo así: 5.3.2021 (día, mes, año).
form-wrong-day-range = El día debe estar entre estas dos fechas: { $earliest } y { $latest }.
form-wrong-country = No conozco ningún país con ese nombre. Pruebe con el nombre completo, o con la lista.
form-wrong-country-here = Ese país no entra aquí. Por favor, elija otro, o mire la lista.
form-wrong-email = La dirección de correo no está completa. Ejemplo: nombre@example.org.
form-wrong-phone = Por favor, escriba el número con + y el código del país, como +41 79 123 45 67.
form-wrong-link = Eso no es una dirección de Internet. Ejemplo: example.org/page.
form-wrong-consent = Sin este sí, no se puede enviar el formulario. Puede guardarlo o borrarlo.
form-simpler-text = Unas pocas palabras bastan. Escríbalas en un solo mensaje.
form-simpler-one = Envíe solo el número que está delante de la opción. Por ejemplo: 1
form-simpler-some = Envíe solo los números de sus opciones, y después el número de “Listo”. Por ejemplo: 1 3
form-simpler-number = Envíe solo cifras, nada más. Por ejemplo: 12
form-simpler-day = Envíe tres números: día, mes y año. Por ejemplo: 5 3 2021
form-simpler-country = También puede elegir de la lista.
form-simpler-email = Copie la dirección de su aplicación de correo y péguela aquí.
form-simpler-phone = Copie el número de sus contactos y péguelo aquí. Empieza con +.
form-simpler-link = Abra la página en su navegador. Copie su dirección y péguela aquí.
form-simpler-file = Envíe un solo archivo, sin palabras. Una foto de un papel también sirve.
form-simpler-consent = Envíe 1 para sí, o 2 para no.
form-simpler-skip = También puede saltar esta pregunta.
form-simpler-save = También puede guardar, parar y preguntar a una persona de confianza.
