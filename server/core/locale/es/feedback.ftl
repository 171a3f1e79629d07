## what feedback is, and what comes of it
feedback-kind-support = Apoyo
feedback-kind-worry = Preocupación
feedback-kind-question = Pregunta
feedback-kind-offer = Ofrecimiento
feedback-answer-done = Hecho
feedback-answer-will-do = Se hará
feedback-answer-not-done = No se hace, y por qué

## giving it
feedback = Opinión
feedback-give = Dar mi opinión
feedback-give-hint = Sobre «{ $title }». Enseguida se nombra a alguien que responde, en dos semanas y en abierto.
feedback-kind = Qué es
feedback-chapter = Sobre el capítulo de
feedback-whole = El conjunto
feedback-paragraph = Sobre el párrafo
feedback-all-paragraphs = Todo
feedback-body = Qué quieres decir
feedback-send = Enviar la opinión
feedback-given-done = Gracias. Sabrás de la respuesta.
feedback-not-here = No puedes opinar aquí
feedback-not-here-text = Las opiniones son de quienes forman el consejo asesor, sobre lo publicado. Las demás personas escriben en el debate.

## reading and answering it
feedback-we = Respondimos
feedback-corrected = corregido
feedback-waits = { $name } responde hasta el
feedback-open = Abrir
feedback-answer = Responder
feedback-answer-hint = Di qué se hace, o por qué no. Lo ve quien lee esto.
feedback-correct = Corregir la respuesta
feedback-correct-hint = Se ve que está corregida, y lo que decía antes queda en el registro.
feedback-came = Qué resulta
feedback-answer-body = Tu respuesta
feedback-answer-send = Enviar la respuesta
feedback-answered-done = Queda respondida.
feedback-hand = Pasar a otra persona
feedback-handed-done = Queda en otras manos.
feedback-answerer = Quién responde
feedback-due = Hasta el
feedback-edit = Cambiar
feedback-edited-done = Queda cambiada.
feedback-withdraw = Retirar
feedback-withdraw-sure = Nadie la verá más, y nadie tiene que responder.
feedback-withdrawn-done = Queda retirada.

## the reading room
reading-room = Sala de lectura
reading-room-lead = Lo que la organización publica para su consejo asesor, y qué resultó de lo que dijiste.
reading-room-others = Lo que lee el consejo asesor.
reading-room-reviews = Revisiones
reading-room-no-reviews = Aún no hay ninguna revisión publicada
reading-room-outcomes = Decisiones recientes
reading-room-no-outcomes = Aún ninguna.
reading-room-asked = Se pide tu opinión
reading-room-requests = Debates que piden opinión
reading-room-no-requests = Ninguno por ahora.
reading-room-mine = Dijiste, hicimos
reading-room-no-mine = Aún no has dado ninguna opinión.
