review-days = Del { $from } al { $to }

## the list
reviews = Revisiones
reviews-lead = Un periodo que se mira atrás en común: qué se decidió, cuánto avanzaron los objetivos y qué cuentan quienes lo hicieron.
reviews-empty = Aún no hay ninguna revisión
reviews-empty-text = Dos veces al año, o al ritmo que sea, una revisión mira atrás. Su dossier se compone solo, a partir del registro.
review-open = En curso
review-frozen = Publicada

## beginning one
review-begin = Iniciar una revisión
review-begin-nowhere = No hay ningún grupo en el que puedas iniciar una revisión.
review-begin-hint = { $months ->
    [one] Las revisiones se siguen cada mes; los días de abajo siguen a la última.
   *[other] Las revisiones se siguen cada { $months } meses; los días de abajo siguen a la última.
  }
review-group = La hace
review-title = Título
review-title-hint = Por ejemplo, «Nuestro primer semestre».
review-body = Qué pides a cada cual
review-body-hint = Abre el debate propio de la revisión.
review-body-start = Mirad qué decidimos y cuánto avanzaron nuestros objetivos. ¿Qué fue bien y qué queremos hacer de otra manera?
review-from = Primer día
review-to = Último día
review-begin-send = Iniciar la revisión

## one review
review-looks-back = Mira atrás a
review-discuss = { $count ->
    [0] Debatir
    [one] Debatir (1 comentario)
   *[other] Debatir ({ $count } comentarios)
  }
review-freeze = Congelar y publicar
review-freeze-sure = El dossier y todos los relatos quedan desde ahora como están y reciben una huella. El consejo asesor, quienes dirigen los nodos y el grupo que hace la revisión reciben un correo; puede leerla quien puede leer el grupo. No se puede deshacer.
review-frozen-done = La revisión está publicada.
review-unanswered = Sin responder hasta ahora
review-unanswered-hint = Opiniones que esperaban respuesta cuando se inició esta revisión.
review-totals = En suma
review-no-chapters = Aquí no hay ningún capítulo que puedas leer.
review-outcomes = Decisiones
review-agreements = Acuerdos
review-goals = Objetivos
review-goals-health = Objetivos: { $health }
review-due = Toca pronto
review-due-outcome = Decisión que se vuelve a mirar
review-due-agreement = Acuerdo que se vuelve a mirar
review-due-end = Acuerdo que termina
review-money = Dinero decidido
review-participation = Quién participó, en cifras
review-part-polls = { $count ->
    [one] Votaciones: { $did } de { $could } votaron en una votación
   *[other] Votaciones: { $did } papeletas de { $could } posibles, en { $count } votaciones
  }
review-part-processes = { $count ->
    [one] Procesos: { $did } de { $could } respondieron en un proceso
   *[other] Procesos: { $did } respuestas de { $could } posibles, en { $count } procesos
  }
review-part-discussions = { $count ->
    [one] Debates: { $comments } comentarios de { $people } personas en un debate
   *[other] Debates: { $comments } comentarios en { $count } debates, { $people } voces
  }
review-sources = Contado a partir de
review-goal-on-track = En camino
review-goal-at-risk = En riesgo
review-goal-met = Cumplido
review-goal-missed = No cumplido
review-goal-dropped = Abandonado
review-goal-organisation = Objetivo de toda la organización
review-goal-set = Fijado en este periodo
review-goal-reports = { $count ->
    [0] ningún informe
    [one] un informe
   *[other] { $count } informes
  }
review-measure = { $name }: de { $before } a { $after }, meta { $target }
review-not-told-yet = Quienes lo dirigen aún no han contado nada.
review-not-told = Quienes lo dirigen no contaron nada.
review-tell = Contar cómo fue para { $group }
review-tell-again = Cambiar lo que contaste
review-narrative = Qué cuenta { $group }
review-narrative-hint = Lo que las cifras no cuentan. Deja una línea en blanco entre párrafos: se puede opinar sobre cada uno.
review-told-by = Contado por { $name }
review-told-done = Queda contado.
review-paragraph-link = Enlace a este párrafo
review-feedback = Opiniones
review-new-goals = Objetivos propuestos aquí
review-no-goals = Aún ninguno.
review-propose-goal = Proponer un objetivo
review-goal-proposed = Espera una decisión
review-goal-decided = Decidido
review-begun-by = Iniciada por { $name },
review-frozen-by = Publicada por { $name },
review-digest = SHA-256 de lo que lees aquí:
review-chapter-digest = SHA-256 de este capítulo:
review-plain = Como página sencilla
review-markdown = Como Markdown
