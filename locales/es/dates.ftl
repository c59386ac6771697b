# Not checked by a native reader yet.
command-date = Cambiar una fecha
    .short = Cambiar una fecha
date-which = ¿Qué evento tiene una fecha nueva?
date-or-file = También puede enviar aquí un archivo de calendario, YAML o .ics, de hasta 1 MB.
date-nothing = No hay ningún evento cuya fecha pueda cambiar.
date-now = La fecha ahora: { $when }.
date-how = Escriba la fecha nueva de una de estas maneras. Una hora sin zona es de { $zone }.
date-example-1 = { $example }: un día
date-example-2 = { $example }: varios días
date-example-3 = { $example }: con horas
date-example-4 = { $example }: una semana
date-example-5 = { $example }: un mes
date-example-6 = { $example }: provisional
date-undated = La fecha vuelve a estar abierta
    .short = Fecha abierta
date-unread = Eso no es una fecha de estas maneras.
date-is-over = Este día ya pasó.
date-no-file = No se pudo leer el archivo. Puede tener 1 MB como máximo. Inténtelo de nuevo.
date-problems = No se puede cambiar nada. Esto está mal en el archivo:
date-problem = Línea { $line }: { $reason }
date-same = No cambiaría nada. El calendario ya lo dice.
date-moves =
    <b>{ $what }</b>
    Antes: { $old }. Nuevo: { $new }.
date-new =
    <b>Nuevo: { $what }</b>
    { $when }
date-field =
    <b>{ $what }</b>
    { $field }: { $old } → { $new }
date-without = nada
date-more = Y { $number } más.
date-remarks = Un colega cuidadoso diría:
date-told = { $number ->
        [0] No hay que avisar a nadie.
        [one] Se avisará a una persona.
       *[other] Se avisará a { $number } personas.
    }
date-needs-second = A { $number } de ellas nunca se les dijo una fecha. Una segunda persona tiene que decir sí.
date-by = Propuesto por { $who }.
date-hand-over = Pedírselo a una segunda persona
    .short = Pedir segundo sí
date-yes = Sí, cambiarla
    .short = Sí, cambiarla
date-no = No, desecharlo
    .short = No
date-refused = Desechado. No se cambió nada.
date-gone = Esto ya se decidió o nunca existió.
date-stale = El calendario ha cambiado mientras tanto. Mírelo de nuevo.
date-done = { $number ->
        [0] Cambiado.
        [one] Cambiado. Se avisa a una persona.
       *[other] Cambiado. Se avisa a { $number } personas.
    }
date-handed-over = Se preguntó a las demás personas que pueden aprobarlo.
date-desk-asked = { $who } le pide aprobar un cambio de fechas.
date-new-thing = <b>Nuevo: { $what }</b>
