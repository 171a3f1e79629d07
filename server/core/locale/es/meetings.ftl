# Reuniones: cuándo se reúne la gente, quién va, el orden del día y el acta. La página y los correos dicen igual las respuestas.

meeting-answer-coming = Voy
meeting-answer-maybe = Aún no lo sé
meeting-answer-not-coming = No puedo ir

## listas
meetings = Reuniones
meetings-lead = Cuándo se reúne cada grupo, y qué se dijo.
meetings-which = Qué reuniones mostrar
meetings-ahead = Próximas
meetings-past = Celebradas
meetings-empty = No hay reuniones previstas
meetings-empty-past = Aún no hay reuniones
meetings-empty-text = Quien puede abrir un debate en un grupo puede convocar una reunión.
meetings-call = Convocar una reunión
meetings-all = Todos los grupos

## cómo está
meeting-planned = Prevista
meeting-under-way = En curso
meeting-held = Celebrada
meeting-cancelled = Desconvocada

## convocar
meeting-call-title = Convocar una reunión
meeting-call-nowhere = No hay ningún grupo cuya reunión puedas convocar
meeting-call-hint = Todo el grupo recibe una invitación con un archivo de calendario, y puede responder.
meeting-form-group = Grupo
meeting-form-title = ¿De qué trata?
meeting-form-starts = Empieza
meeting-form-length = Duración
meeting-form-minutes = { $minutes } minutos
meeting-form-hours = { $hours ->
    [one] Una hora
   *[other] { $hours } horas
}
meeting-form-days = { $days ->
    [one] Un día
   *[other] { $days } días
}
meeting-form-place = ¿Dónde?
meeting-form-place-hint = Una dirección o el enlace de una llamada. Solo lo ve quien podría ir.
meeting-form-of-process = Las objeciones que esperan una reunión pasan solas a su orden del día.
meeting-called-done = Las invitaciones van de camino
meeting-edit = Cambiar la hora o el lugar
meeting-edit-hint = Se avisa a quienes se preguntó. Si cambia la hora, se les pregunta de nuevo.
meeting-edited-done = Cambiada, y avisadas las personas convocadas
meeting-cancel = Desconvocar
meeting-cancel-reason = ¿Por qué? (opcional)
meeting-cancel-text = Se avisa a quienes se preguntó, y desaparece de sus calendarios.
meeting-cancelled-done = Desconvocada

## una reunión
meeting-when = Cuándo
meeting-when-here = para ti
meeting-when-there = donde está { $organisation }
meeting-where = Dónde
meeting-of-poll = La hora se encontró en una votación
meeting-of-discussion = Pertenece a
meeting-called-by = Convocada por { $name }
meeting-minutes-by = { $name } levanta el acta
meeting-cancelled-by = { $name } desconvocó esta reunión.
meeting-previous = La anterior
meeting-next = La siguiente
meeting-more = Más para esta reunión
meeting-print = Imprimir

## quién va
meeting-who = Quién va
meeting-your-answer = ¿Vas?
meeting-answer-ready = Seguiste la respuesta «{ $answer }» desde un correo. Púlsala para enviarla.
meeting-answered = Tu respuesta está guardada
meeting-coming = { $count ->
    [one] Va una persona
   *[other] Van { $count }
}
meeting-maybe = { $count ->
    [one] Una aún no lo sabe
   *[other] { $count } aún no lo saben
}
meeting-not-coming = { $count ->
    [one] Una no puede ir
   *[other] { $count } no pueden ir
}
meeting-waiting = { $count ->
    [one] Una no ha respondido
   *[other] { $count } no han respondido
}
meeting-attended = Estuvieron
meeting-attendance = ¿Quién está?
meeting-attendance-others = Está alguien más
meeting-attendance-save = Anotar quién está
meeting-attendance-done = Anotado

## el orden del día
meeting-agenda = Orden del día
meeting-agenda-empty = Aún no hay nada en el orden del día
meeting-item-words = Tema
meeting-item-discussion = Debate
meeting-item-poll = Votación
meeting-item-process = Proceso
meeting-item-objection = Objeción
meeting-item-goal = Objetivo
meeting-item-hidden = Algo que no puedes leer
meeting-item-objection-title = Objeción { $number }: { $title }
meeting-item-left-over = Quedó de la última reunión
meeting-item-by-rules = Puesto aquí por las reglas del proceso
meeting-item-up = Subir «{ $title }»
meeting-item-down = Bajar «{ $title }»
meeting-item-remove = Quitar «{ $title }»
meeting-item-moved = Movido al lugar { $place }
meeting-item-removed = Quitado del orden del día
meeting-item-add = Añadir un tema
meeting-item-add-button = Añadir
meeting-item-added = En el orden del día
meeting-take-over = Llevar el proceso en esta reunión
meeting-suggested = Lo que está abierto en el grupo
meeting-suggested-text = De qué se podría hablar, primero lo que más urge.
meeting-suggested-add = Poner «{ $title }» en el orden del día
meeting-why-objection = Las reglas lo envían a una reunión
meeting-why-review = Toca revisarlo
meeting-why-poll-before = Terminada para entonces
meeting-why-poll-after = Aún abierta entonces
meeting-why-goal = No va bien
meeting-why-no-end = Abierto, y nada lo decide

## acta
meeting-minutes-notes = Qué se dijo
meeting-minutes-decided = Qué se decidió, y quién hace qué y cuándo
meeting-minutes-settled = En qué quedó
meeting-settled-open = Por tratar
meeting-settled-done = Tratado
meeting-settled-carried-over = Pasa a la próxima reunión
meeting-minutes-keeping = Guardando …
meeting-minutes-kept = Guardado
meeting-minutes-unkept = Sin guardar
meeting-minutes-failed = No se pudo guardar. Tus palabras siguen aquí.
meeting-minutes-stale = { $name } escribió aquí mientras tanto:
meeting-minutes-mine = Dejar lo mío
meeting-minutes-theirs = Tomar lo suyo
meeting-minutes-none = No hay acta de este punto
meeting-minutes-closed = El acta está cerrada. Lo que escribas ahora es una corrección, y se muestra como tal.
meeting-corrected = Corregido
meeting-correct = Corregir el acta
meeting-correct-done = Dejar el acta como está
meeting-close = Cerrar la reunión y su acta
meeting-close-text = Quienes fueron convocados reciben el acta por correo, una vez. Lo que sigue abierto pasa a la próxima reunión. Desde entonces solo caben correcciones.
meeting-closed-done = Cerrada, y avisadas las personas convocadas
meeting-hand-over = Entregar el acta
meeting-hand-over-to = ¿Quién levanta el acta?
meeting-handed-over = Entregada
meeting-call-next = Convocar la siguiente
meeting-call-next-weeks = ¿Cuántas semanas después?
meeting-call-next-text = A la misma hora, con las mismas personas; lo que quedó pasa a su orden del día.
meeting-weeks = { $weeks ->
    [one] Una semana después
   *[other] { $weeks } semanas después
}
