# The words of deciding, the same on the page, in emails and in the record.

## stances, and what each means
stance-consent = Consiento
stance-concern = Reparo
stance-objection = Objeción
stance-agree = De acuerdo
stance-abstain = Abstención
stance-stand-aside = Me aparto
stance-block = Bloqueo
stance-consent-meaning = Bastante bueno por ahora, bastante seguro para probarlo.
stance-concern-meaning = Dejo constancia de una preocupación; no detiene la propuesta.
stance-objection-meaning = Haría daño. Detiene la propuesta hasta que se atienda el motivo.
stance-agree-meaning = Lo apoyo.
stance-abstain-meaning = Esta vez lo dejo en manos de las demás personas.
stance-stand-aside-meaning = No estoy de acuerdo, pero no me pondré en medio.
stance-block-meaning = Va contra lo que defendemos. Detiene la propuesta.
stance-yes = Sí
stance-no = No
stance-endorse = Apoyo total
stance-agree-mostly = De acuerdo, con un matiz
stance-reservations = Apoyo con reservas
stance-more-discussion = Hablemos más
stance-support-anyway = No me gusta, pero lo apoyaré
stance-disagree = Desacuerdo serio
stance-veto = Veto
stance-yes-meaning = Estoy a favor.
stance-no-meaning = Estoy en contra.
stance-endorse-meaning = Lo apoyo plenamente.
stance-agree-mostly-meaning = Estoy de acuerdo, con un pequeño reparo.
stance-reservations-meaning = Puedo vivir con ello.
stance-more-discussion-meaning = Aún no sé lo suficiente; hablemos más.
stance-support-anyway-meaning = Quiero estar con el grupo.
stance-disagree-meaning = No voy en esto; no cuenten conmigo.
stance-veto-meaning = No puedo aceptarlo. Detiene la propuesta.

## ways of deciding
method-consent = Consentimiento
method-consensus = Consenso
method-yes-no = Sí o no
method-gradients = Grados de acuerdo
method-count-me-in = Cuenten conmigo
method-single-choice = Una sola opción
method-approval = Aprobación
method-score = Puntuación
method-resistance = Menor resistencia
method-dots = Puntos
method-star = STAR
method-borda = Borda
method-instant-runoff = Segunda vuelta instantánea
method-schulze = Orden de preferencia (Schulze)
method-ranked-pairs = Pares ordenados
method-stv-scottish = Varios puestos (VUT, reglas escocesas)
method-stv-meek = Varios puestos (VUT, Meek)
method-equal-shares = Partes iguales de un presupuesto
method-budget-greedy = Presupuesto, lo más pedido primero
method-time-poll = Buscar fecha
method-question-round = Ronda de respuestas
method-nomination = Propuestas para un rol
method-consent-meaning = Nadie objeta: bastante bueno por ahora, bastante seguro para probarlo.
method-consensus-meaning = Alguien está de acuerdo y nadie bloquea.
method-yes-no-meaning = Más síes que noes, o tantos como se fije.
method-gradients-meaning = Cada quien dice en ocho grados hasta dónde está de acuerdo.
method-count-me-in-meaning = Se hace cuando se suma gente suficiente.
method-single-choice-meaning = Cada quien marca una opción; gana la más marcada.
method-approval-meaning = Cada quien marca todo lo que le parece bien; gana lo más marcado.
method-score-meaning = Cada quien puntúa cada opción; gana la suma más alta.
method-resistance-meaning = Cada quien dice cuánto se resiste a cada opción; gana la menor resistencia.
method-dots-meaning = Cada quien reparte puntos entre las opciones.
method-star-meaning = Puntuaciones y, con las mismas papeletas, un desempate entre las dos mejores.
method-borda-meaning = Orden de preferencia; una opción suma por cada una que queda debajo.
method-instant-runoff-meaning = Orden de preferencia; sale la última hasta que una tiene más de la mitad.
method-schulze-meaning = Orden de preferencia; gana quien vence a cada una de las demás.
method-ranked-pairs-meaning = Orden de preferencia; los duelos se fijan del más claro al menos claro.
method-stv-scottish-meaning = Orden de preferencia; se eligen varias en proporción.
method-stv-meek-meaning = Orden de preferencia; se eligen varias en proporción, por la regla de Meek.
method-equal-shares-meaning = Cada quien dispone de una parte igual del dinero para lo que quiere.
method-budget-greedy-meaning = Lo más pedido va primero, mientras haya dinero.
method-time-poll-meaning = Cada quien dice cuándo puede; gana la fecha que más gente puede.
method-question-round-meaning = Cada quien responde con palabras; no se cuenta nada.
method-nomination-meaning = Cada quien propone a alguien para un rol y dice por qué.

## what a count comes to
verdict-passed = Aprobada
verdict-not-passed = No aprobada
verdict-no-quorum = Participación insuficiente
verdict-blocked = Bloqueada
verdict-tied = Empate

## the checks and notes of a count
step-none-objected = nadie objetó
step-objections-stand =
    { $count ->
        [one] queda una objeción
       *[other] quedan { $count } objeciones
    }
step-none-blocked = nadie bloqueó
step-blocks-stand =
    { $count ->
        [one] queda un bloqueo
       *[other] quedan { $count } bloqueos
    }
step-quorum-met = participaron { $cast } de { $eligible } (se necesitaban { $needed })
step-quorum-missed = solo participaron { $cast } de { $eligible } (se necesitaban { $needed })
step-some-in-favour = { $count } a favor
step-nobody-in-favour = nadie estuvo a favor
step-concerns-noted =
    { $count ->
        [one] una preocupación anotada
       *[other] { $count } preocupaciones anotadas
    }
step-stand-asides-noted =
    { $count ->
        [one] una persona se hizo a un lado
       *[other] { $count } personas se hicieron a un lado
    }
step-none-vetoed = nadie vetó
step-vetoes-stand =
    { $count ->
        [one] queda un veto
       *[other] quedan { $count } vetos
    }
step-too-few-to-tell = participaron menos de { $needed }, así que no se cuenta nada que pueda delatar a nadie
step-threshold-met = { $has } de { $base } a favor (se necesitaban { $needed })
step-threshold-missed = solo { $has } de { $base } a favor (se necesitaban { $needed })
step-approval-quorum-met = { $has } a favor de { $eligible } que pueden votar (se necesitaban { $needed })
step-approval-quorum-missed = solo { $has } a favor de { $eligible } que pueden votar (se necesitaban { $needed })
step-target-met = se sumaron { $has } (se necesitaban { $needed })
step-target-missed = solo se sumaron { $has } (se necesitaban { $needed })
step-nothing-marked = ninguna papeleta marca nada
step-chosen =
    { $count ->
        [one] queda elegida una opción
       *[other] quedan elegidas { $count } opciones
    }
step-nothing-chosen = no queda elegida ninguna opción
step-none-of-these = el grupo prefiere no elegir ninguna
step-run-off-needed = ninguna opción tiene mayoría, así que decide una segunda vuelta entre las dos primeras
step-tie-stands = { $between } opciones empatan para { $places }
step-status-quo-kept = { $between } opciones empatan, así que todo queda como está
step-casting-vote-for = hay tantos votos a favor como en contra, y el voto de calidad dice sí
step-casting-vote-against = hay tantos votos a favor como en contra, y el voto de calidad dice no
step-answered =
    { $count ->
        [one] una respuesta
       *[other] { $count } respuestas
    }
step-nobody-answered = nadie respondió
