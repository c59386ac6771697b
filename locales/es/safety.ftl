# Not checked by a native reader yet.

safety-title = <b>Seguridad y trato justo</b>
safety-danger-now = ¿Está en peligro ahora? Primero vaya a un lugar seguro. Pida ayuda a una persona de confianza.
safety-do-not-write = No escriba aquí lo que pasó, ni ningún nombre. Este chat todavía no puede guardarlo en secreto.
safety-not-yet = Aquí todavía no hay una forma privada de contar amenazas o castigos.
safety-addresses = Puede escribir a estas oficinas públicas desde un aparato seguro. Ellas responden por su cuenta.
safety-ohchr = La Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos recibe denuncias de represalias por trabajar con la ONU: { $link }
safety-focal-points = También puede preguntar a los puntos de contacto de su región. Están en el calendario.
safety-clear = Puede borrar este chat con un solo toque.
safety-contacts = Puntos de contacto
    .short = Puntos de contacto
