# Los textos de los correos. Una sección por correo; "why" es la línea que dice por qué llega.

## todos los correos
mail-preferences = Elige qué correos recibes
mail-unsubscribe = No quiero más correos como este

## momentos en palabras
time-moment = { $weekday }, { $day } de { $month } de { $year }, { $hour } ({ $zone })
time-day = { $day } de { $month }
time-date = { $day } de { $month } de { $year }
time-weekday =
    { $weekday ->
        [1] lunes
        [2] martes
        [3] miércoles
        [4] jueves
        [5] viernes
        [6] sábado
       *[7] domingo
    }
time-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }

## una invitación
mail-invited-subject = { $by } te invita a { $organisation }
mail-invited-lead = { $by } te invita a { $organisation }, para debatir y decidir en común.
mail-invited-lead-group = { $by } te invita a { $group } en { $organisation }, para debatir y decidir en común.
mail-invited-button = Aceptar la invitación
mail-invited-until = La invitación vale hasta el { $when }.
mail-invited-why = Recibes este correo porque { $by } escribió tu dirección. Si no sabes quién es, no hagas nada: sin ti no se crea ninguna cuenta.

## te piden participar en un debate
mail-asked-subject = { $by } te pide tu opinión: { $title }
mail-asked-lead = { $by } te pide tu opinión en este debate de { $group }.
mail-asked-why = Recibes este correo porque { $by } te lo pidió por tu nombre.
mail-discussion-button = Abrir el debate

## una mención
mail-mentioned-subject = { $by } te mencionó: { $title }
mail-mentioned-lead-discussion = { $by } te mencionó en un debate de { $group }.
mail-mentioned-lead-comment = { $by } te mencionó en un comentario en { $group }.
mail-mentioned-lead-proposal = { $by } te mencionó en una propuesta de { $group }.
mail-mentioned-why = Recibes este correo porque alguien te mencionó por tu nombre.
mail-comment-button = Leer y responder
mail-proposal-button = Leer la propuesta

## una votación: lo que dicen todos sus correos
mail-poll-question = Pregunta
mail-poll-method = Se decide por
mail-poll-version = Versión
mail-poll-closes = Se cierra
mail-poll-closed-at = Se cerró
mail-poll-chosen = Elegido
mail-poll-turnout = Participación
mail-poll-turnout-count =
    { $cast ->
        [0] nadie de { $electors } ha votado
        [one] una persona de { $electors } ha votado
       *[other] { $cast } de { $electors } han votado
    }
mail-poll-vote-button = Votar ahora
mail-poll-elector-why = Recibes este correo porque puedes votar en esta votación.

## se abrió una votación, o se volvió a abrir
mail-poll-opened-subject = Vota hasta el { $when }: { $title }
mail-poll-opened-lead = Hay una votación abierta en { $group } y puedes votar.
mail-poll-edited-subject = Han cambiado las opciones, vota hasta el { $when }: { $title }
mail-poll-edited-lead = Las opciones de una votación en { $group } cambiaron antes de que alguien votara. Puedes votar en ella.
mail-poll-reopened-subject = Abierta de nuevo, vota hasta el { $when }: { $title }
mail-poll-reopened-lead = Se volvió a abrir una votación en { $group }. Si ya votaste, tu voto sigue en pie; puedes cambiarlo.

## una votación se cierra pronto
mail-poll-closing-subject = Aún puedes votar: { $title }
mail-poll-closing-lead = Una votación en { $group } se cierra pronto y aún no has votado.

## alguien cede su voto a quien lee
mail-proxy-subject-poll = { $by } te pide que votes en su nombre: { $title }
mail-proxy-subject-group = { $by } te pide que votes en su nombre en { $group }
mail-proxy-lead-poll = { $by } te ha cedido su voto en una votación en { $group }. Tú emites tu voto y también el suyo.
mail-proxy-lead-group = { $by } te ha cedido su voto en todas las votaciones de { $group }. En cada una emites tu voto y también el suyo.
mail-proxy-starts = Desde
mail-proxy-ends = Hasta
mail-proxy-note = Puede votar por su cuenta en cualquier momento; entonces cuenta su propio voto.
mail-proxy-button = Ver por quién votas
mail-proxy-why = Recibes este correo porque { $by } te eligió.

## quien tenía el voto de quien lee lo devuelve
mail-returned-subject-poll = { $by } ya no vota por ti: { $title }
mail-returned-subject-group = { $by } ya no vota por ti en { $group }
mail-returned-lead-poll = { $by } te ha devuelto tu voto en una votación en { $group }.
mail-returned-lead-group = { $by } te ha devuelto tu voto en todas las votaciones de { $group }.
mail-returned-note = Vota por tu cuenta o deja que otra persona vote por ti. Un voto que { $by } ya haya emitido por ti vale hasta entonces.
mail-returned-button = Ver quién vota por ti
mail-returned-why = Recibes este correo porque { $by } tenía tu voto. Este correo no se puede desactivar.

## otra persona emitió un voto por quien lee
mail-cast-subject = { $by } votó en tu nombre: { $title }
mail-cast-lead-proxy = { $by }, a quien cediste tu voto, votó en tu nombre en una votación en { $group }.
mail-cast-lead-phone = { $by } anotó un voto en tu nombre, como lo dijiste por teléfono, en una votación en { $group }.
mail-cast-lead-paper = { $by } anotó un voto en tu nombre, como lo entregaste en papel, en una votación en { $group }.
mail-cast-at = Emitido
mail-cast-confirmed = Lo confirmó
mail-cast-note = ¿No es lo que quieres? Vota por tu cuenta: tu propio voto reemplaza este, de forma definitiva.
mail-cast-button = Abrir la votación
mail-cast-why = Recibes este correo porque se emitió un voto en tu nombre. Este correo no se puede desactivar.

## se cerró una votación
mail-poll-closed-subject =
    { $verdict ->
        [passed] Aprobada: { $title }
        [not_passed] No aprobada: { $title }
        [no_quorum] Participó muy poca gente: { $title }
        [tied] Empate: { $title }
       *[blocked] Bloqueada: { $title }
    }
mail-poll-closed-lead =
    { $verdict ->
        [passed] Terminó una votación en { $group }. La propuesta quedó aprobada.
        [not_passed] Terminó una votación en { $group }. La propuesta no quedó aprobada: nadie se pronunció a favor.
        [no_quorum] Terminó una votación en { $group }. No hay resultado: participó muy poca gente.
        [tied] Una votación en { $group } terminó en empate.
       *[blocked] Terminó una votación en { $group }. La propuesta queda bloqueada.
    }
mail-poll-closed-facilitate = Lo que sigue necesita ahora tus palabras: escribe el resultado para quienes deben saberlo.
mail-poll-closed-button = Ver el resultado
mail-poll-closed-outcome-button = Escribir el resultado
mail-poll-closed-why = Recibes este correo porque podías votar en esta votación.
mail-poll-closed-facilitate-why = Recibes este correo porque facilitas esta votación.

## un empate que decide un voto de calidad
mail-casting-asked-subject = Se pide tu voto de calidad: { $title }
mail-casting-asked-lead = Una votación en { $group } terminó en empate, y a ti te toca decidirlo. Di por qué opción y por qué: ambas cosas quedan en el acta.
mail-casting-asked-button = Dar el voto de calidad
mail-casting-asked-why = Recibes este correo porque tienes el voto de calidad en esta votación.
mail-casting-awaited = { $name } tiene el voto de calidad.
mail-casting-given-lead = { $by } dio el voto de calidad y decidió así el empate de una votación en { $group }.
mail-poll-level = Igualadas

## una segunda vuelta entre lo que queda de una votación
mail-run-off-needed-lead = Terminó una votación en { $group }. Ninguna opción tiene la mayoría que necesita, así que decide una segunda vuelta.
mail-run-off-facilitate = Abre la segunda vuelta, para que los demás puedan votar de nuevo.
mail-run-off-button = Abrir la segunda vuelta
mail-run-off-between = Entre
mail-run-off-opened-subject = Segunda vuelta, vota hasta el { $when }: { $title }
mail-run-off-opened-lead = La primera votación en { $group } quedó sin ganadora. Esta es la segunda vuelta entre las opciones que quedan, y puedes votar en ella.

## la ronda de cambios de las nominaciones
mail-change-round-subject = Lo que dijeron los demás, piénsalo de nuevo hasta el { $when }: { $title }
mail-change-round-lead = En { $group } todo el mundo puede leer ahora a quién se propuso y por qué. Mira lo que dijeron los demás; puedes cambiar tu nominación.
mail-change-round-nominated = Nominaciones
mail-change-round-button = Leer los motivos

## un resultado
mail-outcome-subject = Resultado: { $title }
mail-outcome-lead = { $by } publicó el resultado de una decisión en { $group }.
mail-outcome-result = Recuento
mail-outcome-decided = Se decidió
mail-outcome-owner = Se encarga
mail-outcome-review = Se revisa el
mail-outcome-button = Leer el resultado
mail-outcome-feedback = Se pide tu opinión.
mail-outcome-feedback-link = Opinar en el debate
mail-outcome-why = Recibes este correo porque se publicó para ti.

## un proceso: lo que dicen sus correos
mail-process-subject = { $what }: { $title }
mail-process-need = Necesidad
mail-process-proposer = Lo propone
mail-process-candidate = Propuesta para el rol
mail-process-version = Versión
mail-process-until = Hasta
mail-process-floor = Participación
mail-process-floor-count = { $active } de { $counted } hasta ahora, hacen falta al menos { $floor } de { $counted }
mail-process-seen = Quién la ha visto
mail-process-seen-count = { $active } de { $counted } hasta ahora; hacen falta al menos { $floor } de { $counted }
mail-process-objection = Objeción { $number } ({ $by })
mail-process-because = Por la objeción { $number } ({ $by }).
mail-process-button = Abrir el proceso
mail-process-panel-why = Recibes este correo porque estás en el panel de este proceso.

## un proceso: se pide una respuesta
mail-consent-asked-short = Se pide tu respuesta
mail-consent-asked-subject = Se pide tu respuesta hasta el { $when }: { $title }
mail-consent-asked-lead = Una propuesta en { $group } pide tu consentimiento. ¿Es bastante buena por ahora y bastante segura para probarla? Si haría daño, objeta.
mail-consent-lazy-lead = Una propuesta en { $group } se adopta si nadie objeta y la ha leído gente suficiente. Di en su página que la has leído; si no dices nada más, consientes.
mail-consent-changed-subject = El texto ha cambiado, responde hasta el { $when }: { $title }
mail-consent-changed-lead = El texto de una propuesta en { $group } ha cambiado desde tu respuesta. Esto es lo que cambió, y por qué.
mail-consent-again-subject = Responde otra vez, por favor, hasta el { $when }: { $title }
mail-consent-again-lead = Una propuesta en { $group } pide de nuevo tu respuesta. La anterior ya no cuenta para ella.
mail-consent-vote-subject = Se pide tu voto hasta el { $when }: { $title }
mail-consent-vote-lead = No se llegó al consentimiento en { $group }. Como se eligió antes de empezar, ahora vota el panel.
mail-consent-advice-subject = Se pide tu consejo hasta el { $when }: { $title }
mail-consent-advice-lead = Alguien en { $group } va a decidir algo y antes pide tu consejo. Se tendrá en cuenta, y leerás cómo se usó.
mail-consent-edited = Su redacción acaba de cambiar. Si crees que es más que redacción, puedes decirlo.
mail-consent-terms-changed = Las palabras son las mismas; ha cambiado por cuánto tiempo se acuerda y cómo se evalúa.
mail-consent-more-changes =
    { $count ->
        [one] Ha cambiado un párrafo más; su cambio está en la página.
       *[other] Han cambiado { $count } párrafos más; sus cambios están en la página.
    }
mail-consent-reminder-subject = Todavía puedes responder, hasta el { $when }: { $title }
mail-consent-reminder-lead = Un proceso en { $group } todavía espera tu respuesta.
mail-consent-extended = Han participado muy pocas personas, así que hay más tiempo, por una vez.
mail-consent-button = Leer y responder
mail-consent-vote-button = Leer y votar
mail-consent-advice-button = Leer y aconsejar
mail-consent-answer-consent = No tengo objeción
mail-consent-answer-still = Sigo sin objeción
mail-consent-answer-concern = Sin objeción, pero con una preocupación
mail-consent-answer-object = Objeto
mail-consent-note = Cada enlace abre la página con esa respuesta preparada. Cuenta cuando la confirmas allí.

## un proceso: algo que hace quien lee
mail-task-lead = Un proceso en { $group } te espera:
mail-task-publish = Completa tu borrador y publícalo
mail-task-clear-or-ask = Pregunta lo que no está claro, o di que todo lo está
mail-task-answer-question = Responde a la pregunta { $number }
mail-task-react = Reacciona a la propuesta en una o dos frases
mail-task-make-ready = Di que tu propuesta está lista, o escríbela antes de nuevo
mail-task-answer = Responde otra vez, porque ha terminado una objeción
mail-task-carry = Mira la posible objeción { $number }: cuenta si alguien del panel la asume
mail-task-second = Mira la duda sobre la objeción { $number }: cuenta si alguien más lo ve así
mail-task-integrate = Escribe una versión que recoja las objeciones abiertas
mail-task-confirm-edit = Di si el cambio es solo de redacción
mail-task-answer-objection = Di si la versión { $version } resuelve la objeción { $number }
mail-task-confirm-need = Di si la versión { $version }, tal como resuelve la objeción { $number }, sigue atendiendo la necesidad
mail-task-rule = Decide sobre la forma de la objeción { $number }: ¿se dio un argumento?
mail-task-judge = Te ha tocado por sorteo: juzga la forma de la objeción { $number }
mail-task-gather = Reúne a la gente para hablar de las objeciones abiertas
mail-task-attend = Lleva la reunión
mail-task-write-as-trio = Escribe la próxima versión, entre tres
mail-task-offer-trial = Ofrece una prueba, con una medida y un final
mail-task-vote = Vota
mail-task-advise = Da consejo, o di que no tienes
mail-task-decide = Decide, y di cómo usaste los consejos
mail-task-nominate = Nomina a alguien para el rol
mail-task-keep-or-change = Lee los motivos, y mantén o cambia tu nominación
mail-task-propose = Propón a una persona para el rol
mail-task-say-whether-willing = Di si asumirías el rol
mail-task-announce = Anuncia lo acordado
mail-task-review = Empieza la revisión del acuerdo
mail-task-objection-says = La objeción dice
mail-task-why = Recibes este correo porque el proceso te espera.

## un proceso: tomó otro rumbo
mail-news-facilitator = Facilitas tú
mail-news-facilitator-lead = Facilitas este proceso en { $group }. Su página te muestra en cada paso lo que ayuda.
mail-news-made-full = Se trata a fondo
mail-news-made-full-lead = Alguien del panel dijo que esto necesita debate, así que en { $group } empieza otra vez por las preguntas. Después todo el mundo responde de nuevo.
mail-news-paused = El reloj está parado
mail-news-paused-lead = En { $group } el reloj de un proceso está parado. Mientras tanto nadie se pierde nada.
mail-news-meeting = Lo asume una reunión
mail-news-meeting-lead = Una reunión ha asumido un proceso en { $group }. Quien no esté puede responder en la página como antes.
mail-news-fallback = No se llegó al consentimiento
mail-news-fallback-lead = No se llegó al consentimiento en { $group }. Lo que viene ahora se eligió antes de empezar.
mail-news-fallback-next = Ahora
mail-news-answered = Tu pregunta tiene respuesta
mail-news-answered-lead = Hiciste una pregunta sobre una propuesta en { $group }. Esta es la respuesta.
mail-news-replacement-waits = Otro acuerdo quiere ocupar su lugar
mail-news-replacement-waits-lead = Se adoptó un acuerdo que quiere ocupar el lugar de otro. Tiene que esperar: el otro está en revisión, o no se preguntó a todo su panel. Ambos están vigentes hasta que ese panel decida.
mail-news-edited = La redacción ha cambiado
mail-news-edited-lead = La redacción de una propuesta en { $group } ha cambiado. Tu respuesta sigue valiendo. Si crees que es más que redacción, dilo, y se preguntará de nuevo a todo el mundo.
mail-news-objection = Objeción { $number }: { $stage }
mail-news-objection-lead = La objeción { $number }, que planteaste o asumes: { $stage }.
mail-news-agreement = El acuerdo está { $standing }
mail-news-agreement-lead = Un acuerdo en { $group } tiene ahora otro estado.
mail-news-review = Empieza una revisión
mail-news-review-lead = En { $group } empieza la revisión de un acuerdo. Sigue vigente hasta que se acuerde otra cosa.
mail-news-why = Recibes este correo porque formas parte de este proceso.
mail-rung-meeting = las objeciones abiertas van a una reunión
mail-rung-trio = tres personas escriben la próxima versión
mail-rung-trial = una prueba con final, si la quieren dos tercios del panel
mail-rung-vote = una votación del panel
mail-rung-decider = decide una persona nombrada, después de pedir consejo
mail-rung-wider-circle = lo asume un círculo más amplio
mail-rung-drop = se abandona, y todo queda como está
mail-stage-raised = sigue en pie
mail-stage-challenged = se examina su forma
mail-stage-upheld = se examinó, y sigue en pie
mail-stage-in-integration = una versión la recoge
mail-stage-reduced-to-concern = ahora es una preocupación, y pasa a los criterios
mail-stage-resolved = está resuelta
mail-stage-withdrawn = fue retirada
mail-stage-overruled-by-fallback = se decidió a pesar de ella, por la vía prevista
mail-stage-lapsed = caducó, porque nadie respondió por ella
mail-stage-merged = ahora es parte de otra objeción
mail-standing-active = vigente
mail-standing-due-for-review = pendiente de revisión
mail-standing-renewed = renovado
mail-standing-amended = modificado
mail-standing-suspended = suspendido mientras dura una prueba
mail-standing-superseded = sustituido por otro
mail-standing-retired = terminado por consentimiento
mail-standing-lapsed = al final de su plazo

## un proceso: está decidido
mail-decided-consent = Adoptada por consentimiento
mail-decided-consent-lead = Una propuesta en { $group } se adopta por consentimiento: participó gente suficiente y no queda ninguna objeción.
mail-decided-lazy = Adoptada, nadie objetó
mail-decided-lazy-lead = Una propuesta en { $group } se adopta por consenso tácito: la leyó gente suficiente y nadie objetó.
mail-decided-advice = Decidido tras pedir consejo
mail-decided-advice-lead = En { $group } se ha decidido algo después de pedir consejo. La página dice cómo se usaron los consejos.
mail-decided-retired = Terminado por consentimiento
mail-decided-retired-lead = Un acuerdo en { $group } termina por consentimiento.
mail-decided-fallback =
    { $count ->
        [0] Adoptada por la vía alternativa
        [one] Adoptada por la vía alternativa, con una objeción en pie
       *[other] Adoptada por la vía alternativa, con { $count } objeciones en pie
    }
mail-decided-trial-lead = No se llegó al consentimiento en { $group }. La vía alternativa adoptó la propuesta como prueba, que termina por sí sola.
mail-decided-vote-lead = No se llegó al consentimiento en { $group }. La vía alternativa adoptó la propuesta por votación.
mail-decided-decider-lead = No se llegó al consentimiento en { $group }. La persona nombrada para ello decidió a favor, después de pedir consejo.
mail-decided-not-adopted = No adoptada
mail-decided-not-adopted-lead = Una propuesta en { $group } no se adoptó. Todo queda como está.
mail-decided-dormant = Nadie siguió con ello
mail-decided-dormant-lead = Nadie siguió con un proceso en { $group }, así que ha terminado. Todo queda como está.
mail-decided-escalated = Lo tiene ahora un círculo más amplio
mail-decided-escalated-lead = No se llegó al consentimiento en { $group }. Como se eligió antes de empezar, lo asume un círculo más amplio.
mail-decided-abandoned = Retirada
mail-decided-abandoned-lead = Quien hizo una propuesta en { $group } la ha retirado.
mail-decided-task = Ahora te espera:
mail-decided-turnout = Participación
mail-decided-answered = respondieron { $active } de { $counted }
mail-decided-carried =
    { $count ->
        [one] contó un consentimiento anterior
       *[other] contaron { $count } consentimientos anteriores
    }
mail-decided-seen =
    { $count ->
        [one] una persona la leyó y no dijo nada
       *[other] { $count } la leyeron y no dijeron nada
    }
mail-decided-silent = { $count } en silencio
mail-decided-away = { $count } fuera
mail-decided-owner = Se encarga
mail-decided-review = Se revisa el
mail-decided-ends = Termina el
mail-decided-continues = Plazo (sigue vigente hasta su revisión)
mail-decided-action = Para ti, hasta el { $due }
mail-decided-criteria = Cómo se sabrá
mail-decided-thanks = Gracias a { $name }
mail-decided-credit =
    { $count ->
        [0] la objeción { $number } llevó a la versión { $version }
        [one] el párrafo { $paragraphs }, por la objeción { $number }
       *[other] los párrafos { $paragraphs }, por la objeción { $number }
    }
mail-decided-why = Recibes este correo porque participaste en este proceso, o tienes algo que hacer a raíz de él.

## un proceso: alguien anotó lo que dijo quien lee
mail-entered-subject = { $by } anotó algo por ti: { $title }
mail-entered-lead = { $by }, que facilita una reunión sobre un proceso en { $group }, anotó que estás allí y puso en tu nombre lo que dijiste:
mail-entered-consent = Consientes.
mail-entered-concern = Consientes, con una preocupación.
mail-entered-abstain = Tienes un interés propio y lo dejas a los demás.
mail-entered-objection = Objetas.
mail-entered-withdrawal = Retiras una objeción.
mail-entered-confirmation = Dices que la versión resuelve una objeción.
mail-entered-yes = Votas que sí.
mail-entered-no = Votas que no.
mail-entered-concern-alone = Tienes una preocupación.
mail-entered-wait = Pides dos días más.
mail-entered-discuss = Dices que esto necesita debate.
mail-entered-nomination = Nominas a alguien para el rol.
mail-entered-willing = Asumirías el rol.
mail-entered-unwilling = No asumirías el rol.
mail-entered-advice = Das consejo, o dices que no tienes.
mail-entered-said = Una pregunta, una respuesta o una reacción tuya.
mail-entered-confidential = Lo que era está en la página, solo para ti.
mail-entered-at = Anotado
mail-entered-note = ¿No es como lo dijiste? Dilo en la página; lo que digas allí ocupa su lugar.
mail-entered-why = Recibes este correo porque se anotó algo en tu nombre. Este correo no se puede desactivar.

## iniciar sesión
mail-sign-in-subject = Inicia sesión en { $organisation }
mail-sign-in-lead = Así entras: pulsa el botón en el dispositivo en el que quieres iniciar sesión, o escribe allí el código.
mail-sign-in-button = Iniciar sesión
mail-sign-in-until = El enlace y el código valen una vez, hasta el { $when }.
mail-sign-in-why = Recibes este correo porque alguien, seguramente tú, pidió iniciar sesión con esta dirección. Si no fuiste tú, no hagas nada.

## una contraseña nueva
mail-reset-subject = Elige una contraseña nueva para { $organisation }
mail-reset-lead = Pulsa el botón y elige una contraseña nueva. Después ya tendrás la sesión iniciada.
mail-reset-button = Elegir una contraseña nueva
mail-reset-until = El enlace vale una vez, hasta el { $when }.
mail-reset-why = Recibes este correo porque alguien, seguramente tú, pidió una contraseña nueva. Si no fuiste tú, no hagas nada: tu contraseña sigue igual.

## objetivos
mail-goal-adopted-subject = Objetivo adoptado: { $title }
mail-goal-adopted-lead = { $by } anotó que { $group } decidió este objetivo.
mail-goal-yours = Está a tu cargo: tú cuentas a los demás cuánto se ha avanzado.
mail-goal-declined-subject = Objetivo rechazado: { $title }
mail-goal-declined-lead = { $by } rechazó lo que se propuso de este objetivo de { $group }.
mail-goal-dropped-subject = Objetivo abandonado: { $title }
mail-goal-dropped-lead = { $by } anotó que { $group } abandonó este objetivo.
mail-goal-until = Hasta
mail-goal-button = Abrir el objetivo
mail-goal-news-why = Recibes esto porque este objetivo está a tu cargo o lo propusiste.
mail-goal-report-subject = ¿Cuánto se ha avanzado? { $title }
mail-goal-report-lead = Los demás en { $group } quieren saber cuánto ha avanzado tu objetivo. Basta un número o una frase.
mail-goal-report-button = Contar el avance
mail-goal-report-why = Recibes esto porque este objetivo está a tu cargo y, según su ritmo, toca informar.

## roles
mail-role-held-subject = Tienes este rol: { $title }
mail-role-held-lead = { $by } anotó que tienes este rol en { $group }.
mail-role-held-why = Recibes esto porque tienes este rol.
mail-role-button = Abrir el rol
mail-role-until = Hasta
mail-role-holder = Lo tiene
mail-role-open-subject = Rol libre: { $title }
mail-role-open-lead = Nadie tiene este rol en { $group }. Cualquiera puede ofrecerse, con una frase.
mail-role-open-button = Leer más u ofrecerme
mail-role-open-why = Recibes esto porque estás en este grupo.
mail-role-ends-subject = Pronto termina un mandato: { $title }
mail-role-ends-mine = Pronto termina tu mandato en este rol de { $group }. Después de ese día el rol queda libre.
mail-role-ends-lead = Pronto termina el mandato de este rol en { $group }. Después de ese día el rol queda libre.
mail-role-ends-how = Empieza ya una nueva elección, para que nadie tenga que esperar: se puede volver a elegir a la misma persona.
mail-role-begin-button = Empezar la elección
mail-role-selection-button = Abrir la elección
mail-role-ends-why = Recibes esto porque tienes este rol o coordinas el grupo al que pertenece.
mail-group-ends-subject = Pronto termina el plazo de un grupo de trabajo: { $title }
mail-group-ends-lead = Pronto termina el plazo del grupo de trabajo { $group }. No se cierra nada por ello: alarga el plazo, o digan entre todas las personas que el trabajo está hecho.
mail-group-ends-button = Abrir el grupo de trabajo
mail-group-ends-why = Recibes esto porque coordinas este grupo de trabajo o el nodo al que pertenece.
## el conjunto de un vistazo
mail-whole-subject = { $organisation }: el conjunto de un vistazo
mail-whole-lead = Lo que cada hub debate, decide y se propone, y lo que decidió hace poco.
mail-whole-button = Verlo en una página
mail-whole-why = Recibes esto porque pediste el conjunto de un vistazo por correo.

## reviews and feedback
mail-review-begun-subject = Revisión iniciada: { $title }
mail-review-begun-lead = { $by } inició una revisión en { $group }.
mail-review-begun-ask = Su dossier se compone solo, a partir del registro. Lo que las cifras no cuentan, cuéntalo tú por tu nodo.
mail-review-days = Mira atrás a
mail-review-begun-button = Escribir por tu nodo
mail-review-begun-why = Recibes esto porque diriges un nodo.
mail-review-published-subject = Revisión publicada: { $title }
mail-review-published-lead = { $by } publicó una revisión de { $group }. Desde ahora queda como está.
mail-review-published-button = Leer la revisión
mail-review-published-why = Recibes esto porque estás en el consejo asesor, diriges un nodo o estás en el grupo que hizo la revisión.
mail-feedback-note = Cada enlace abre la página con un formulario para eso. Cuenta cuando lo envías allí.
mail-feedback-given-subject = Comentarios que te toca responder: { $title }
mail-feedback-given-lead = { $name } dio su opinión sobre «{ $title }». Te corresponde responder.
mail-feedback-handed-subject = Responde a esta opinión, por favor: { $title }
mail-feedback-handed-lead = { $by } te pide que respondas a lo que { $name } dijo sobre «{ $title }».
mail-feedback-due-subject = Toca responder: { $title }
mail-feedback-due-lead = { $name } espera respuesta a su opinión sobre «{ $title }». Di qué se hace, o por qué no.
mail-feedback-kind = Qué es
mail-feedback-paragraph = Sobre el párrafo
mail-feedback-due = Responder hasta el
mail-feedback-answer-button = Responder
mail-feedback-given-why = Recibes esto porque te corresponde responder a esta opinión.
mail-feedback-answered-subject = Respondida: tu opinión sobre { $title }
mail-feedback-answered-lead = { $by } respondió a tu opinión sobre «{ $title }».
mail-feedback-came = Qué resultó
mail-feedback-you-said = Dijiste
mail-feedback-answered-button = Leer la respuesta
mail-feedback-answered-why = Recibes esto porque diste esta opinión.

## reuniones
mail-meeting-asked-subject = Reunión el { $when }: { $title }
mail-meeting-asked-lead = { $by } te convoca a una reunión de { $group }.
mail-meeting-changed-subject = Cambiada, { $when }: { $title }
mail-meeting-changed-lead = { $by } cambió esta reunión de { $group }.
mail-meeting-cancelled-subject = Desconvocada, { $when }: { $title }
mail-meeting-cancelled-lead = { $by } desconvocó esta reunión de { $group }.
mail-meeting-reminder-subject = Pronto, { $when }: { $title }
mail-meeting-reminder-lead = { $group } se reúne en menos de un día.
mail-meeting-minutes-subject = Acta: { $title }
mail-meeting-minutes-lead = { $by } cerró el acta de esta reunión de { $group }.
mail-meeting-minutes-button = Leer el acta
mail-meeting-answer = ¿Vas?
mail-meeting-begins = Empieza
mail-meeting-ends = Termina
mail-meeting-place = Dónde
mail-meeting-item = Orden del día { $number }
mail-meeting-objection = Objeción { $number }: { $title }
mail-meeting-button = Abrir la reunión
mail-meeting-why = Recibes esto porque se te convoca a esta reunión. El correo no nombra a nadie más.
