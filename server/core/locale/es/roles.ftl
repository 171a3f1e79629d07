# Roles: la página de un rol, ofrecerse, quién lo tiene y quién lo tuvo.

roles-purpose = Para qué sirve
roles-domain = Qué decide por sí solo quien lo tiene
roles-domain-hint = Sobre esto no hay que preguntar a nadie. Todo lo demás lo decide el grupo.
roles-usual-term =
    { $months ->
        [one] Se suele tener un mes.
       *[other] Se suele tener { $months } meses.
    }
roles-usual-without-end = Se suele tener sin plazo.
roles-without-end = sin plazo
roles-ending-text = Pronto termina el mandato. Ya puede empezar una nueva elección; se puede volver a elegir a la misma persona.
roles-open-title = Nadie tiene este rol
roles-open-text = Cualquiera de la organización puede ofrecerse, con una frase. Después el grupo elige por consentimiento.
roles-retired-on = Retirado el
roles-more = Más para este rol
roles-the-role = El rol

roles-offers = Quién se ofrece
roles-no-offers = Nadie se ha ofrecido todavía.
roles-offer = Ofrecerme
roles-offer-title = Ofrecerme: { $role }
roles-offer-lead = Todas las personas que pueden leer este grupo ven tu ofrecimiento. Todavía no decide nada, y puedes retirarlo.
roles-offer-lead-held = Alguien tiene este rol ahora: te ofreces para después. Todas las personas que pueden leer este grupo lo ven, y puedes retirarlo.
roles-offer-words = ¿Por qué tú?
roles-offer-words-hint = Basta una frase.
roles-offered-done = Gracias: tu ofrecimiento está aquí.
roles-withdraw = Retirarlo
roles-withdrawn-done = Has retirado tu ofrecimiento.

roles-begin-selection = Empezar la elección
roles-selection = Empezar una elección
roles-selection-lead = La elección para «{ $role }» se hace en un debate del grupo: nominaciones con razones, una ronda para cambiarlas, y consentimiento sobre una persona.
roles-selection-where = ¿Dónde se hace?
roles-selection-new = En un debate nuevo
roles-selection-new-hint = Se abre con el propósito del rol como texto.
roles-selection-go = Seguir al formulario
roles-selection-discussion = ¿Quién asume el rol «{ $role }»?
roles-selection-may-not = Ahora no puedes empezar una elección para este rol

roles-new = Nuevo rol
roles-new-hint = Un rol dice qué hace alguien por los demás, qué decide por sí solo y hasta cuándo. Está libre hasta que alguien lo tenga.
roles-new-nowhere = No coordinas ningún grupo que pueda tener un rol
roles-create = Crear el rol
roles-created-done = El rol está ahí, y está libre.
roles-edit = Cambiar el rol
roles-edited-done = El rol ha cambiado.
roles-form-group = Grupo
roles-form-name = Nombre
roles-form-name-hint = Por ejemplo «Tesorería» o «Acogida de las reuniones».
roles-form-purpose-hint = Qué mejora porque alguien lo hace, en unas frases.
roles-form-domain-hint = Lo que decide sin preguntar a nadie quien lo tiene. Puede quedar vacío.
roles-form-months = Plazo habitual, en meses
roles-form-months-hint = Después el rol vuelve a estar libre. Déjalo vacío si no tiene fin.
roles-form-months-wrong = Da un número entero de meses.

roles-retire = Retirar el rol
roles-retire-lead = El grupo deja de tener este rol. Queda constancia de quién lo tuvo.
roles-retire-reason = ¿Por qué?
roles-retired-done = El rol está retirado.
roles-hand-back = Devolver el rol
roles-hand-back-lead = El rol queda libre desde ahora, y su grupo lo sabrá en una hora.
roles-hand-back-words = ¿Qué deberían saber los demás?
roles-handed-back-done = Has devuelto el rol. Gracias por lo que hiciste.
roles-record = Anotar quién lo tiene
roles-record-lead = Para alguien a quien se eligió en otra parte, por ejemplo antes de que este rol estuviera aquí. Desde ahora lo habitual es una elección.
roles-record-who = ¿Quién lo tiene?
roles-record-who-missing = Elige quién lo tiene.
roles-record-from = Desde
roles-record-until = Hasta
roles-record-words = ¿Cómo se eligió a esa persona?
roles-record-words-hint = Por ejemplo «Entre todas las personas en la reunión de mayo».
roles-record-send = Anotarlo
roles-recorded-done = Queda anotado.

roles-history = Quién lo tuvo
roles-no-history = Nadie lo ha tenido todavía.
roles-now = ahora
roles-from = desde el
roles-by-agreement = Elección:
roles-recorded-by = Lo anotó { $name }
roles-end-handed-back = lo devolvió
roles-end-taken-over = otra persona lo asumió
roles-end-renewed = se acordó de nuevo por otro plazo
roles-end-amended = se cambió el acuerdo
roles-end-suspended = sin vigor mientras dura una prueba
roles-end-superseded = otro acuerdo ocupó su lugar
roles-end-agreement-ended = terminado por consentimiento
roles-end-lapsed = terminó con el plazo del acuerdo
roles-end-role-retired = se retiró el rol
roles-end-left = se cerró la cuenta
