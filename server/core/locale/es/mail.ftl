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
