# Los textos de las páginas que el servidor hace por sí mismo: el registro de decisiones y las pequeñas páginas de los correos.
# Lo que también dice la página web (posturas, métodos, veredictos, el formulario del registro) está en page.ftl.

## every page
record-skip = Ir al texto
record-open-page = Abrir en Folkmoot
record-sign-in = Entrar
record-print = Esta página tiene una dirección permanente y se puede imprimir.
record-names-and = { $first } y { $last }
record-others =
    { $count ->
        [one] una persona más
       *[other] { $count } personas más
    }

## el conjunto de un vistazo
whole-title = El conjunto de un vistazo
whole-lead = Lo que cada hub debate, decide y se propone, y lo que decidió hace poco.
whole-quiet = Aquí no hay nada en marcha.
whole-until = hasta { $moment }
whole-waits =
    { $others ->
        [0] espera a { $names }
        [one] espera a { $names } y una persona más
       *[other] espera a { $names } y { $others } más
    }

## not found
record-missing = Esto no está aquí, o no está abierto para ti
record-missing-text = Si es de un nodo que no es público, entra primero.

## the register
record-page-title = Decisiones
record-lead = Qué se decidió, quién lo decidió y qué resultó.
record-search-hint = Palabras del título, del texto o de la propuesta
record-find = Buscar
record-first = Las más recientes
record-next = Decisiones anteriores
record-decided-on = decidida el { $date }
record-none = Ninguna decisión coincide.

## the decision
record-decision = La decisión
record-result = Resultado
record-decided = Se decidió
record-method = Se decidió por
record-question = Pregunta
record-version = Versión decidida
record-version-number = Versión { $number } de la propuesta
record-electorate = Quién podía votar
record-electorate-groups = Integrantes y responsables de { $groups }
record-turnout = Participación
record-turnout-count =
    { $eligible ->
        [one] { $cast } de una persona que podía votar
       *[other] { $cast } de { $eligible } personas que podían votar
    }
record-by-proxy = { $count } con voto cedido
record-by-phone = { $count } por teléfono
record-on-paper = { $count } en papel
record-closed-by = La cerró
record-closed-by-clock = el reloj, al final de su plazo
record-closed-early = { $name }, antes de su plazo: { $reason }
record-tally = Votos
record-stance = Postura
record-option = Opción
record-chosen = { $title } (elegido)
record-count = Número
record-objections = Objeciones
record-blocks = Bloqueos
record-proposal = La propuesta tal como se decidió
record-earlier-polls = Votaciones anteriores sobre esta propuesta
record-earlier-poll = Versión { $number }, { $date }
record-earlier-answered = La versión { $number } respondió a esto:
record-earlier-again = La misma versión se sometió de nuevo a votación.

## the result in a sentence
record-sentence = { $verdict }: { $steps }.

## the outcome
record-outcome-by = Lo escribió { $name }, el { $date }
record-edited = editado el { $date }
record-hubs = Nodo
record-themes = Temas
record-owner = Quién se ocupa
record-review = Se revisa el
record-versions = Palabras anteriores
record-versions-text = Las palabras se editaron; la decisión en sí no cambió.
record-version-by = Versión { $number }, de { $name }, { $date }
record-discussion = El debate del que viene

## no more emails
record-unsubscribe = ¿No quieres más correos así?
record-unsubscribe-text = No recibirás más correos de este tipo: { $kind }. Puedes cambiarlo en tu perfil.
record-unsubscribe-button = No quiero más correos así
record-unsubscribed = Hecho
record-unsubscribed-text = No recibirás más correos de este tipo: { $kind }. Puedes cambiarlo en tu perfil.
record-unsubscribe-wrong = Este enlace no funciona
record-unsubscribe-wrong-text = Quizá se cortó en dos. Puedes elegir qué correos recibes en tu perfil.

## the demonstration's mailbox
record-mailbox = Correos de la demostración
record-mailbox-lead = Todos los correos que envió esta demostración, primero los más recientes. Nada sale de esta máquina.
record-mailbox-empty = Aún no hay correos. Haz algo que le importe a otra persona: menciónala o abre una votación.
record-mailbox-older = Correos anteriores
record-mailbox-from = De
record-mailbox-to = Para
record-mailbox-date = Fecha
record-mailbox-html = Como lo ve la mayoría
record-mailbox-text = Como texto simple
record-mailbox-back = Todos los correos

## the demonstration's people
persona-core-team-member = Miembro del equipo central
persona-core-team-member-description = Vota propuestas de todas las áreas.
persona-stream-lead = Responsable del área de investigación
persona-stream-lead-description = Abre debates, redacta propuestas y escribe los resultados.
persona-advisory-board-member = Miembro del consejo asesor
persona-advisory-board-member-description = Lee los resultados y da su opinión cuando se la piden.
persona-administrator = Administración
persona-administrator-description = Cuida de las personas, las áreas y el correo.

## feed-, calendar-: what other programs show
feed-agreements = Acuerdos
feed-outcomes = Decisiones
feed-reviews = Revisiones
calendar-poll = Termina: { $title }
calendar-process = Responder hasta ahora: { $title }
calendar-review = Revisión: { $title }
calendar-review-ends = Termina el tiempo al que mira { $title }
calendar-meeting = { $title }
record-take-along = Llévatela como
