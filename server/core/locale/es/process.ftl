# Los textos de la página de un proceso: decidir por consentimiento, con consejo, y quién asume un rol.

## the page and where the process is
consent-one = Proceso
consent-where = En qué punto estamos
consent-steps = El camino de este proceso
consent-step-agreement = Acuerdo
consent-step-over = (hecho)
consent-more = Más sobre este proceso
consent-confidential = Respuestas sin nombres
consent-now-draft = Se está escribiendo. Solo lo ve quien lo propone.
consent-now-clarify = Se hacen y se responden preguntas para entender. Después vienen las reacciones rápidas.
consent-now-shape = Todo el mundo reacciona con brevedad y el texto toma forma. Después se pide el consentimiento del panel.
consent-now-consent = Se pregunta al panel: ¿ves algún daño en esto? Cuando nadie objeta y ha respondido gente suficiente, queda acordado.
consent-now-lazy = ¿Ves algún daño en esto? Se adopta cuando nadie objeta y lo ha leído gente suficiente: quien lo ha leído y no dice nada, consiente.
consent-now-integrate = Las objeciones se incorporan al texto. La versión siguiente vuelve al panel.
consent-now-fallback = No se alcanzó el consentimiento. Ahora se intenta lo que se eligió antes de empezar.
consent-now-advise = Dan consejo quienes se ven afectados y quienes saben. Después decide quien lo propone.
consent-now-nominate = Se proponen personas para el rol, con razones. Después cada cual puede cambiar su nominación.
consent-now-change = Las razones se conocen: las nominaciones se mantienen o se cambian. Después se propone a una persona.
consent-now-choose = Quien facilita propone a una persona. Después se pide el consentimiento del panel.
consent-now-agreed = Está adoptado. Ahora se anuncia, con agradecimientos.
consent-now-live = Lo acordado está en vigor.
consent-now-review-due = Lo acordado está en vigor, y toca mirar si funciona.
consent-now-ended = Ha terminado.
consent-end-abandoned = Quien lo propuso lo retiró.
consent-end-dormant = Nadie siguió con ello.
consent-end-escalated = Ahora lo tiene un círculo más amplio.
consent-end-lapsed = Lo que había acordado terminó con su plazo.
consent-end-not-adopted = No se adoptó: todo sigue como está.
consent-end-retired = Lo que había acordado terminó por consentimiento.
consent-end-superseded = Otro acuerdo ocupó su lugar.
consent-until = Esto termina { $left },
consent-rounds =
    { $count ->
        [one] Las objeciones se han recogido una vez; se puede hacer { $most } veces como mucho.
       *[other] Las objeciones se han recogido { $count } veces; se puede hacer { $most } veces como mucho.
    }
consent-proposes = propone
consent-decides = decide después de pedir consejo
consent-facilitates = facilita
consent-need = La necesidad
consent-paused = El reloj está parado, como mucho hasta el { $when }.
consent-in-call = Una llamada se ha hecho cargo de esto. Lo devuelve como mucho el { $when }.
consent-in-person = Una reunión presencial se ha hecho cargo de esto. Lo devuelve como mucho el { $when }.
consent-cause-rounds = Quedaban objeciones después de la última ronda.
consent-cause-time = Se acabó el tiempo para recoger objeciones.
consent-cause-too-few = Participó muy poca gente, dos veces.
consent-rung-now = Ahora se intenta: { $rung }, hasta el { $when }.
consent-rung-votes = Hasta ahora { $yes } a favor y { $no } en contra.
consent-voted-yes = Has votado a favor.
consent-voted-no = Has votado en contra.
consent-rung-meeting = Una reunión sobre las objeciones abiertas
consent-rung-trio = Tres personas escriben la versión siguiente
consent-rung-trial = Una prueba con final
consent-rung-vote = Una votación del panel
consent-rung-decider = Una persona nombrada decide después de pedir consejo
consent-rung-wider = Pasa a un círculo más amplio
consent-rung-drop = Se abandona, y todo sigue como está
consent-decider = Decide { $name }.
consent-trio = Las tres personas son { $names }.
consent-trio-text = Habladlo entre las tres personas: { $names }. Después una publica la versión por las tres, y se pregunta al panel.
consent-you-are-away = Estás fuera hasta el { $when }: nada te espera y no se te cuenta.
consent-conflicts = Otros procesos en curso tocan los mismos acuerdos. Hablad antes entre vosotros:
consent-sign-in = Inicia sesión para participar.

## the rules
consent-rules = Las reglas de este proceso
consent-rules-panel = Quién puede pararlo con una objeción
consent-rules-asked = A quién se pregunta
consent-rules-frozen = (fijado cuando se publicó)

## what is asked of the reader
consent-asked = Qué se te pide
consent-others-asked = No formas parte del panel, así que nada te espera. Aquí puedes leerlo todo.
consent-others-asked-may = No formas parte del panel, así que nada te espera. Esto es lo que puedes hacer:
consent-nothing-asked = Ahora no te espera nada aquí.
consent-attend-at-desk = Anota quién está y lo que dice, en tu mesa, más abajo.
consent-announce = Anunciarlo
consent-announced = Está anunciado.
consent-announce-hint = Una o dos frases: qué cambia, y gracias por su nombre a quienes lo mejoraron con sus objeciones. Se entera todo el que participó.
consent-publish = Publicar
consent-published = Está publicado.
consent-edit-draft = Editar el borrador

## answering a version
consent-answer-candidate = ¿Ves algún daño en que { $name } asuma el papel?
consent-answer-version = ¿Ves algún daño en la versión { $number }?
consent-answer-again = Versión { $number }: respondiste a la versión { $before }
consent-consent = Consiento
consent-still-consent = Sigo consintiendo
consent-consent-concern = Consiento con una preocupación
consent-object = Objeto
consent-have-interest = Tengo un interés propio
consent-abstain = Abstenerme
consent-answered = Tu respuesta está registrada.
consent-your-concern = Tu preocupación
consent-your-concern-hint = ¿Qué habría que vigilar? No para nada, se escucha, y será uno de los criterios con que esto se juzgue más adelante.
consent-your-interest = Tu interés
consent-your-interest-hint = Di en una frase qué ganaríais o perderíais tú o alguien cercano. Entonces no se te cuenta.
consent-answer-now = Responder de todos modos
consent-change-answer = Cambiar mi respuesta
consent-wait = Esperad, por favor, dos días más
consent-wait-text = La ronda dura dos días más. Puedes pedirlo una vez en este proceso, y nadie tiene que justificarlo.
consent-waited = La ronda tiene dos días más.
consent-discuss = Esto hay que hablarlo
consent-discuss-text = Se acaba el modo rápido, y antes vienen preguntas y reacciones. Nadie tiene que justificarlo.
consent-discussed = Ahora es un proceso completo: primero vienen las preguntas.
consent-seen = Lo he leído, y respondo más tarde
consent-seen-lazy = Lo he leído, y no digo nada
consent-seen-done = Anotado: lo has leído.
consent-since =
    { $changed ->
        [0] El texto es el mismo que en la versión { $number }.
        [one] Un párrafo ha cambiado desde la versión { $number }; { $same } siguen como estaban.
       *[other] { $changed } párrafos han cambiado desde la versión { $number }; { $same } siguen como estaban.
    }
consent-fate-added = es nuevo
consent-fate-changed = ha cambiado
consent-fate-removed = Un párrafo ha desaparecido
consent-fate-unchanged = sigue como estaba
consent-terms-changed = Han cambiado la revisión, el plazo o los criterios
consent-because = por la objeción { $number } de { $name }

## objecting
consent-object-to = Objetar a la versión { $number }
consent-object-intro = Una objeción es una razón por la que esto haría daño. Es un regalo: mejora la propuesta. Que te guste más otra manera no es una objeción.
consent-object-possible = No estás en el panel. La tuya es una posible objeción: para el proceso en cuanto alguien del panel la asume.
consent-object-outside = Plantear una posible objeción
consent-object-live = Objetar a lo que está en vigor
consent-object-send = Plantear la objeción
consent-objected = Tu objeción está planteada. Gracias.
consent-breaks-rule = Rompería una norma, un acuerdo o una ley
consent-breaks-rule-hint = Entonces vale desde el primer momento: di cuál en el primer campo.
consent-example = Ejemplo: { $text }
consent-harm = ¿Qué daño haría?
consent-harm-hint = ¿Y a qué propósito, meta, acuerdo o rol?
consent-harm-example = El grupo de investigación no podría publicar su informe de primavera, que prometió a sus socios.
consent-cause = ¿Cómo lo causa esta propuesta?
consent-cause-hint = Esta propuesta misma, no un problema que exista de todos modos.
consent-cause-example = Desde marzo dedica al boletín las horas de la única persona que edita.
consent-likelihood = ¿Qué probable es, cuándo ocurriría, y se puede deshacer?
consent-likelihood-hint = En una frase.
consent-likelihood-example = Casi seguro, en dos meses; un plazo perdido no se recupera.
consent-knowledge = ¿Qué sabes y qué supones?
consent-knowledge-hint = Suponer está bien: quizá primero haya que averiguarlo.
consent-knowledge-example = Sé la fecha límite. Supongo que nadie más puede editar.
consent-change = El cambio más pequeño que la resolvería
consent-change-hint = No hace falta tenerlo; ayuda.
consent-change-example = Empezar en mayo en vez de en marzo.
consent-cites = ¿De qué párrafos se trata?
consent-cites-hint = Déjalos sin marcar si se trata de todo el texto.
consent-refine = Expresar mejor la objeción { $number }
consent-refine-send = Guardar esta forma
consent-refined = Está mejor dicha. La forma anterior se conserva.
consent-say-better = Expresarla mejor
consent-withdraw = Retirarla
consent-withdraw-sure = ¿Retirar la objeción { $number }?
consent-withdraw-text = Queda en el registro y ya no para nada. Después se te pide de nuevo tu respuesta.
consent-withdrawn = Está retirada.
consent-carry = Asumir esta objeción
consent-carry-hint = Si la asumes, para el proceso. Si no ves el daño, responde a la versión.
consent-carried-done = Ahora asumes esta objeción.
consent-does-it-resolve = ¿Seguiría haciendo el daño la versión { $number }?
consent-takes-up = La versión { $number } la recoge: { $how }.
consent-resolves-it = Esto la resuelve
consent-it-stands = Se mantiene
consent-confirmed = Lo has confirmado.
consent-maintained = Se mantiene también frente a esta versión.
consent-how = ¿Cómo se resuelve?
consent-how-hint = También sin otro texto: se puede vigilar, aplazar o averiguar primero.
consent-without-text = Resolverla sin otro texto
consent-offer-resolution = Ofrecer esto
consent-resolution-offered = Ofrecido. Se pregunta a la otra parte.
consent-how-text = El texto dice otra cosa
consent-how-narrower = Abarca menos
consent-how-shorter = Vale por menos tiempo
consent-how-measure = Una medida vigila el daño
consent-how-research = Alguien lo averigua primero
consent-how-split = El asunto se divide
consent-how-deferred = Se aplaza, con responsable y fecha
consent-how-monitor = Se mantiene y se vigila
consent-carriers-agree = { $names } la darían por resuelta: { $how }.
consent-meets-need = Sigue respondiendo a la necesidad
consent-meets-need-hint = Si no es así, escribe otra versión.
consent-rule-text = ¿Se dio un argumento razonado para esta pregunta? Si es cierto o pesa mucho no te toca juzgarlo.
consent-rule-partial = Tú asumes esta objeción. Mejor pasa antes la facilitación.
consent-rule-yes = Se dio un argumento
consent-rule-no = No se dio ningún argumento
consent-ruled = Has decidido.
consent-judge-text = Te tocó por sorteo. ¿Se dio un argumento razonado? Para que la objeción pase a ser una preocupación tenéis que coincidir las dos personas.
consent-judge-stands = Se mantiene
consent-judge-disqualify = No se dio ningún argumento
consent-judged-done = Has juzgado.
consent-challenge = Impugnar su forma
consent-challenge-text = Solo si falta un argumento: no estar de acuerdo no es razón. Otra persona del panel tiene que compartirlo.
consent-challenge-which = ¿Qué pregunta no tiene argumento?
consent-challenge-why = ¿Por qué?
consent-challenge-why-hint = Lo lee todo el mundo. Ofrece ayuda para decirlo mejor.
consent-challenged = Está impugnada. Hace falta otra persona del panel.
consent-challenge-by = { $name } impugna su forma:
consent-challenge-about = sin argumento para «{ $question }»
consent-second = Lo comparto
consent-second-hint = Si no lo compartes, responde a la versión.
consent-seconded = La impugnación es efectiva. Decide quien facilita.
consent-seconded-by = { $name } lo comparte.
consent-not-seconded = Espera a otra persona del panel.
consent-ruling-yes = Decidido: se dio un argumento.
consent-ruling-no = Decidido: no se dio ningún argumento.
consent-appeal = Apelar contra la decisión
consent-appeal-text = Dos personas del panel, sacadas por sorteo, la juzgan. Se puede hacer una vez.
consent-appeal-done = Se sortean dos personas del panel.
consent-appealed = { $name } ha apelado.
consent-judges =
    { $count ->
        [0] Por sorteo: { $names }. Nadie ha juzgado todavía.
       *[other] Por sorteo: { $names }. Han juzgado hasta ahora: { $count }.
    }
consent-lapse = Darla por decaída
consent-lapse-text = Quienes la asumían no han respondido en dos rondas. Queda en el registro, y cualquiera del panel puede asumirla de nuevo.
consent-lapsed = La objeción ha decaído.
consent-merge-into = Hacerla parte de la objeción { $into }
consent-merge-text = Tienen que quererlo quienes plantearon ambas. Las palabras de las dos quedan en el registro.
consent-merge-done = Ofrecido. Cuando la otra persona también lo ofrezca, serán una.
consent-merge-offered = Una de las dos partes propone hacer de la objeción { $number } parte de la objeción { $into }. Falta que la otra lo acepte.

## writing
consent-write = Publicar la versión { $number }
consent-write-next = Escribir la versión siguiente
consent-write-first-hint = Antes de que decidas se vuelve a preguntar a quienes consultaste, sobre el texto nuevo.
consent-write-first = Escribir antes otra versión
consent-write-wording = Enviar el cambio de redacción
consent-change-wording = Cambiar la redacción
consent-wording-only = Mientras el panel responde solo puede cambiar la redacción: lo mismo con otras palabras. Otra persona lo confirma, y las respuestas se mantienen.
consent-written = Está escrito.
consent-text = El texto
consent-text-hint = Una línea en blanco separa párrafos: la gente responde y objeta párrafo a párrafo.
consent-open-objections = Objeciones abiertas
consent-takes-up-this = Esta versión recoge la objeción { $number }
consent-in-paragraphs = ¿En qué párrafos?
consent-no-changed-paragraphs = Hasta ahora no ha cambiado ningún párrafo.
consent-terms = Revisión, criterios y plazo
consent-review-at = Se revisa el
consent-review-at-hint = El día de mirar si funciona, dentro de un año. Lo habitual es medio año; un día de fin de semana pasa al lunes siguiente.
consent-criteria = Cómo se sabrá si funciona
consent-criteria-hint = Uno por línea. Las preocupaciones se suman a ellos cuando se adopta.
consent-ends-at = Termina el
consent-at-end = Qué trae el final
consent-at-end-continue = Sigue valiendo hasta que se revise
consent-at-end-lapse = El acuerdo termina por sí solo
consent-propose-whom = ¿A quién se propone?
consent-propose-whom-hint = A la persona con las razones más fuertes, no a la que tenga más nominaciones.
consent-nobody-willing = Ninguna de las personas propuestas ha dicho todavía que asumiría el rol.
consent-has-review = Una fecha de revisión
consent-has-criterion = Un criterio para saber si funciona
consent-is-there = está
consent-is-missing = falta
consent-ready = Pedir consentimiento
consent-ready-hint = Se pregunta a todo el panel por este mismo texto.
consent-ready-done = Se ha pedido el consentimiento del panel.
consent-edit-was = Antes
consent-edit-is = Ahora
consent-edit-confirm = Dice lo mismo
consent-edit-confirmed = El cambio de redacción está confirmado.
consent-edit-hint = Si dice otra cosa, déjalo: entonces no entra en el texto.
consent-reclass = Esto es más que redacción
consent-reclass-text = El cambio espera entonces a la versión siguiente, y se preguntará a todo el mundo por ella.
consent-reclassed = El cambio cuenta ahora como más que redacción.
consent-learnt-before = Lo que dice de él la última revisión
consent-learnt = ¿Ayudó, y qué se aprendió?
consent-learnt-hint = Qué dejar, qué conservar, qué mejorar.
consent-review-next = ¿A qué debería llevar la revisión?
consent-next-renew = El mismo texto por otro plazo
consent-next-amend = Un texto cambiado
consent-next-retire = Un final
consent-review-facilitator = ¿Quién facilita?
consent-review-facilitator-hint = Tú no: quien empieza la revisión propone.
consent-review-panel = ¿Quién puede pararlo con una objeción?
consent-review-panel-hint = Quienes lo acordaron están en el panel: { $people }. Añade a más personas si quieres.
consent-review-begin = Empezar la revisión
consent-review-begun = La revisión ha empezado.

## saying something
consent-ask = Hacer una pregunta
consent-your-question = Tu pregunta
consent-your-question-hint = ¿Qué no entiendes todavía? Las opiniones vienen después.
consent-asked-done = Tu pregunta está hecha.
consent-clear = No tengo preguntas
consent-cleared = Anotado: no tienes preguntas.
consent-your-answer = Tu respuesta
consent-your-answer-hint = Breve, y qué se quiere decir: no hace falta defensa.
consent-answer-send = Responder
consent-question-answered = La pregunta está respondida.
consent-react = Reaccionar
consent-your-reaction = Tu reacción
consent-your-reaction-hint = ¿Qué te gusta, qué falta? Nadie responde; quien propone escucha.
consent-reacted = Tu reacción está registrada.
consent-voice = Expresar una preocupación
consent-voiced = Tu preocupación está anotada.
consent-advise = Dar consejo
consent-your-advice = Tu consejo
consent-your-advice-hint = Desde lo que sabes, o cómo te afectaría. Se considera, no se obedece.
consent-advised = Anotado. Gracias.
consent-no-advice = No tengo ninguno
consent-decide = Decidir
consent-decide-which = Tu decisión
consent-decide-adopt = A favor
consent-decide-reject = En contra
consent-decided = Está decidido.
consent-advice-used = Cómo se usó el consejo
consent-advice-used-hint = Dilo de cada consejo, también de lo que no seguiste, y por qué.

## the ladder
consent-gather = Empezar una reunión
consent-gather-text = La reunión se hace cargo del proceso: el reloj se para, tú anotas quién está y lo que dice. Como mucho al cabo de un día se devuelve.
consent-gather-how = ¿Cómo os reunís?
consent-gather-call = Por vídeo o teléfono
consent-gather-in-person = En persona
consent-gathered = La reunión ha empezado.
consent-no-result = No llevó a nada
consent-no-result-text = Este paso termina y empieza el siguiente.
consent-no-result-done = Empieza el paso siguiente.
consent-offer-trial = Ofrecer la prueba
consent-trial-offered = La prueba está ofrecida. El panel la vota.
consent-trial-ends = La prueba termina
consent-trial-ends-hint = Por sí sola, dentro de noventa días, de día y en un día laborable.
consent-trial-measure = Cómo se sabrá si funcionó
consent-trial-measure-hint = Mide lo que temen quienes objetan.
consent-trial-until = Una prueba hasta el
consent-trial-needs = Se prueba si lo quieren al menos dos tercios del panel.
consent-vote-needs = Se adopta con al menos { $of } de cada { $outOf } votos emitidos, y más de la mitad del panel.
consent-vote-text = No se alcanzó el consentimiento. El panel vota el texto tal como está; las objeciones quedan en el registro.
consent-vote-yes = A favor
consent-vote-no = En contra
consent-try-it = Probarlo
consent-do-not-try = No probarlo
consent-voted = Tu voto está registrado.
consent-change-vote = Cambiar mi voto

## roles
consent-candidate = se propone para el rol
consent-has-role = asume el rol
consent-nominate = Proponer
consent-nominate-change = Cambiar mi nominación
consent-nominate-whom = ¿A quién?
consent-nominate-whom-hint = Puedes proponerte tú.
consent-nominate-why = ¿Por qué?
consent-nominate-why-hint = ¿Qué necesita el rol y qué aporta esta persona?
consent-nominated = Tu nominación está registrada.
consent-keep = Mantener mi nominación de { $name }
consent-kept = Mantienes tu nominación.
consent-willing-text = Te han propuesto. Lee las razones más abajo; ambas respuestas están bien.
consent-willing-yes = Asumiría el rol
consent-willing-no = No lo asumiría
consent-willing-done = Anotado. Gracias.
consent-nominations = Nominaciones
consent-no-nominations = Todavía no se ha propuesto a nadie.
consent-nominated-by = propuesta de { $name }
consent-is-willing = lo asumiría
consent-not-willing = no lo asumiría
consent-nomination-changed = cambiada
consent-nomination-kept = mantenida

## the text
consent-the-text = El texto
consent-for-role = El rol: { $role }
consent-the-role = El rol
consent-paragraph = §{ $number }
consent-version = Versión { $number }
consent-version-newest = Versión { $number } (la última)
consent-version-pick = Versión
consent-show-since = Mostrar qué ha cambiado desde entonces
consent-older = Esta es la versión { $number }. La última es la versión { $newest }.
consent-written-by = Versión { $number } de { $name },
consent-editorial = Solo redacción
consent-replaces = Ocuparía el lugar de:
consent-touches = Cambiaría una parte de:
consent-cite = Decir algo sobre §{ $number }
consent-objection-of = Objeción { $number } de { $name }
consent-concern-of = Preocupación de { $name }
consent-a-concern = Una preocupación
consent-question-of = Pregunta { $number } de { $name }
consent-about = Sobre
consent-cites-older = (y un texto anterior)

## what was said
consent-questions = Preguntas
consent-no-questions = Nadie ha preguntado nada todavía.
consent-show-questions = Mostrar las preguntas y respuestas
consent-unanswered = Sin responder todavía
consent-answer-of = { $name } respondió
consent-reactions = Reacciones
consent-no-reactions = Nadie ha reaccionado todavía.
consent-show-reactions = Mostrar las reacciones
consent-advice = Consejos
consent-no-advice-yet = Nadie ha dado consejo todavía.
consent-has-no-advice = No tiene ninguno que dar.
consent-concerns = Preocupaciones
consent-concerns-text = No paran nada. Se escuchan, y se suman a los criterios con los que se sabrá si funciona.
consent-was-objection = Era la objeción { $number }.
consent-objections = Objeciones
consent-objections-text = Razones por las que esto haría daño. Mientras haya una abierta, nada se adopta por consentimiento.
consent-objections-over = Ya no hay ninguna abierta. Todas quedan en el registro, con lo que cambiaron.
consent-possible-objection = Posible objeción
consent-possible-meaning = La planteó alguien de fuera del panel. Para el proceso en cuanto alguien del panel la asume.
consent-against = frente a la versión { $number }
consent-carried-by = La asumen: { $names }.
consent-confirmed-by = { $names }: ya no haría el daño.
consent-not-confirmed = Quienes la asumen aún no se han pronunciado.
consent-need-met = Sigue respondiendo a la necesidad.
consent-need-open = Quien propone aún no ha dicho si sigue respondiendo a la necesidad.
consent-what-it-changed = Lo que cambió
consent-credit = Versión { $number }: { $how }
consent-earlier-forms =
    { $count ->
        [one] Cómo se dijo antes
       *[other] Cómo se dijo antes ({ $count } veces)
    }
consent-its-story = Su historia
consent-stage-raised = Abierta
consent-stage-challenged = Impugnada
consent-stage-upheld = Confirmada
consent-stage-reduced = Ahora una preocupación
consent-stage-in-integration = En vías de resolverse
consent-stage-resolved = Resuelta
consent-stage-withdrawn = Retirada
consent-stage-overruled = Se decidió a pesar de ella
consent-stage-lapsed = Decaída
consent-stage-merged = Parte de otra
consent-stage-raised-meaning = Se mantiene, y espera a que una versión la recoja.
consent-stage-challenged-meaning = Dos personas del panel dicen que falta un argumento. Quien facilita decide solo sobre la forma.
consent-stage-upheld-meaning = Se impugnó, y se mantiene.
consent-stage-reduced-meaning = No se dio argumento para una de las preguntas. Ahora es una preocupación, y se suma a los criterios.
consent-stage-in-integration-meaning = Una versión la recoge. Falta que coincidan quienes la asumen y quien propone.
consent-stage-resolved-meaning = Ambas partes coinciden en que el texto no haría el daño y sigue respondiendo a la necesidad.
consent-stage-withdrawn-meaning = Todas las personas que la asumían la retiraron.
consent-stage-overruled-meaning = Se decidió sin consentimiento, a pesar de ella. Queda en el registro.
consent-stage-lapsed-meaning = Quienes la asumían dejaron de responder. Cualquiera del panel puede asumirla de nuevo.
consent-stage-merged-meaning = Quien la planteó la hizo parte de otra objeción.

## the panel
consent-panel = El panel
consent-asked-people = A quién se pregunta
consent-stance-consent = Consiente
consent-stance-concern = Consiente con una preocupación
consent-stance-object = Objeta
consent-stance-abstain = Se abstiene por un interés
consent-seat-active = Ha respondido
consent-seat-carried = Consintió a una versión anterior
consent-seat-stale = Tiene que responder de nuevo
consent-seat-seen = Lo ha leído
consent-seat-silent = Nada todavía
consent-seat-none = Sin respuesta
consent-seat-left = Se ha ido
consent-seat-away = Fuera hasta el
consent-seat-clear = No tiene preguntas
consent-seat-reacted = Ha reaccionado
consent-said-to = { $stance } (versión { $number })
consent-entered = Anotado en una reunión.
consent-must-answer = Hace falta su propia respuesta.
consent-floor-met =
    { $count ->
        [one] Participa gente suficiente: hace falta una persona.
       *[other] Participa gente suficiente: hacen falta { $count } personas.
    }
consent-floor-not-met =
    { $count ->
        [one] { $active } de una respuesta necesaria.
       *[other] { $active } de { $count } respuestas necesarias.
    }
consent-count-active =
    { $count ->
        [one] una persona ha respondido a esta versión
       *[other] { $count } han respondido a esta versión
    }
consent-count-carried = { $count } consintieron a una anterior
consent-count-seen =
    { $count ->
        [one] una persona la ha leído
       *[other] { $count } la han leído
    }
consent-count-silent = { $count } en silencio
consent-count-away = { $count } fuera
consent-count-abstained =
    { $count ->
        [one] una persona se abstiene
       *[other] { $count } se abstienen
    }
consent-with-carried = Los consentimientos anteriores cuentan.
consent-carried-count-once =
    { $count ->
        [one] Los consentimientos anteriores cuentan cuando una persona haya respondido a esta versión.
       *[other] Los consentimientos anteriores cuentan cuando { $count } hayan respondido a esta versión.
    }
consent-panel-changes = Qué cambió en el panel
consent-meetings =
    { $count ->
        [one] La reunión que hubo
       *[other] Las { $count } reuniones que hubo
    }
consent-met-call = Una llamada el
consent-met-in-person = En persona el
consent-panel-away = { $name } se fue por un tiempo
consent-panel-back = { $name } volvió
consent-panel-joined = { $name } entró en el grupo, y no está en este panel
consent-panel-left = { $name } se fue
consent-away = Estoy fuera
consent-away-text = Hasta entonces nada te espera aquí y no se te cuenta. Si respondes, vuelves a contar.
consent-away-until = ¿Hasta cuándo?
consent-away-done = Anotado: estás fuera.
consent-back = Ya estoy de vuelta
consent-back-text = Se te cuenta de nuevo, y se te pide tu respuesta.
consent-back-done = Te damos la bienvenida de nuevo.
consent-leave = Dejar el panel
consent-leave-text = En este proceso ya no se te pregunta. Tus objeciones necesitan que otra persona las asuma. No se puede deshacer.
consent-left = Has dejado el panel.
consent-abandon = Retirar la propuesta
consent-abandon-text = El proceso termina y todo sigue como está. Lo que se dijo queda en el registro.
consent-abandoned = La propuesta está retirada.
consent-hand-over = Pasar el acuerdo a otra persona
consent-handed-over = Ahora se ocupa otra persona.
consent-new-owner = ¿Quién se ocupa?
consent-new-owner-hint = Alguien que pueda leer esta conversación.

## the facilitator's desk
consent-desk = Tu mesa de facilitación
consent-timer-phase = Esta fase termina el
consent-timer-paused = El reloj sigue por sí solo el
consent-timer-meeting = La reunión lo devuelve por sí sola el
consent-nobody-waits = Ahora no se espera a nadie.
consent-waiting-for =
    { $count ->
        [one] Se espera a una persona
       *[other] Se espera a { $count } personas
    }
consent-why-not = Qué no se puede hacer ahora, y por qué
consent-pause = Parar el reloj
consent-pause-why = ¿Por qué?
consent-pause-until = ¿Hasta cuándo como mucho?
consent-pause-until-hint = Dos semanas como máximo. Después sigue por sí solo.
consent-choose-moment = Elige un momento en el futuro.
consent-pause-done = El reloj está parado.
consent-resume = Que siga el reloj
consent-resumed = El reloj sigue.
consent-hand-on = Pasar la facilitación
consent-hand-on-whom = ¿Quién facilita desde ahora?
consent-hand-on-hint = No quien propone.
consent-handed-on = Ahora facilita otra persona.
consent-meeting = La reunión
consent-who-is-there = ¿Quién está?
consent-attended = { $name } está.
consent-somebody-else = Alguien que no está en el panel
consent-who-else = ¿Quién?
consent-note-there = Anotar que está
consent-noted = Anotado.
consent-open-count =
    { $count ->
        [one] una cosa por anotar
       *[other] { $count } cosas por anotar
    }
consent-has-spoken = nada por anotar
consent-enter-for = Anotas lo que dice { $name }. Se le avisa por correo, y puede decir otra cosa.
consent-nothing-for = Ahora no hay nada que anotar por { $name }.
consent-advance = Pasar a la fase siguiente
consent-advanced = Ha empezado la fase siguiente.
consent-finish = Terminar la ronda
consent-finish-hint = Quien no estuvo tiene un día más.
consent-finished = La ronda está terminada, con un día para quienes no estuvieron.
consent-give-back = Devolver el proceso
consent-give-back-hint = Sigue en línea, con el tiempo que tenía.
consent-given-back = El proceso sigue en línea.

## what was agreed
consent-agreed = Lo acordado
consent-adopted-at = Adoptado el
consent-adopted-votes = { $yes } votaron a favor y { $no } en contra.
consent-adopted-turnout =
    { $carried ->
        [0] De { $seats } en el panel, { $active } respondieron a este texto.
       *[other] De { $seats } en el panel, { $active } respondieron a este mismo texto y { $carried } habían consentido a uno anterior.
    }
consent-owner = se ocupa de ello
consent-thanks = Con agradecimiento
consent-superseded-by = Su lugar lo ocupa
consent-agreement-before = Acuerdo { $number }, anterior
consent-records = El registro
consent-records-text = Cada deliberación se escribe una vez, cuando termina, y no se cambia nunca. La huella muestra que es la misma.
consent-record-need = Qué hacía falta
consent-record-text = El último texto por el que se preguntó a todo el mundo
consent-record-people = Personas
consent-record-proposed = lo propuso
consent-record-facilitated = facilitó
consent-record-way =
    { $versions ->
        [one] Una versión,
       *[other] { $versions } versiones,
    } { $objections ->
        [0] ninguna objeción,
        [one] una objeción,
       *[other] { $objections } objeciones,
    } { $rounds ->
        [0] ninguna ronda de integración.
        [one] una ronda de integración.
       *[other] { $rounds } rondas de integración.
    }
consent-record-carried = cuenta un consentimiento anterior, a la versión { $number }
consent-record-away = ausente
consent-record-print = Imprimir el registro
consent-record-concerns = Preocupaciones que se vigilan
consent-record-exact = El registro byte por byte, en JSON.
consent-action-whose = { $name }, hasta el
consent-record = Deliberación { $number },

## the story
consent-story = La historia de este proceso
consent-somebody = Alguien
consent-entered-by = (anotado por { $name })
consent-event-abandon = { $name } retiró la propuesta
consent-event-advance = { $name } pasó a la fase siguiente en la reunión
consent-event-advise = { $name } dio consejo
consent-event-announce = { $name } anunció el resultado
consent-event-answer = { $name } respondió la pregunta { $number }
consent-event-appeal = { $name } apeló por la objeción { $number }
consent-event-attend = { $name } anotó quién está
consent-event-away = { $name } se fue por un tiempo
consent-event-back = { $name } volvió
consent-event-ballot = { $name } votó
consent-event-begin = { $name } empezó un borrador
consent-event-carry = { $name } asume la objeción { $number }
consent-event-challenge = { $name } impugnó la forma de la objeción { $number }
consent-event-clear = { $name } no tiene más preguntas
consent-event-close = { $name } terminó la reunión
consent-event-configure = { $name } eligió personas y reglas
consent-event-confirm = { $name } confirmó cómo se resuelve la objeción { $number }
consent-event-confirm-edit = { $name } confirmó un cambio de redacción
consent-event-decide = { $name } decidió
consent-event-discuss = { $name } pidió hablarlo: pasó a ser un proceso completo
consent-event-drawn = Se reveló el secreto de un sorteo
consent-event-gather = { $name } empezó una reunión
consent-event-hand-on = { $name } pasó la facilitación
consent-event-hand-over = { $name } pasó el acuerdo a otra persona
consent-event-joined = Alguien entró en el grupo; el panel siguió igual
consent-event-judge = { $name } juzgó la objeción { $number }
consent-event-keep = { $name } mantuvo su nominación
consent-event-lapse = { $name } dio por decaída la objeción { $number }
consent-event-left = { $name } se fue
consent-event-maintain = { $name } dijo que la objeción { $number } se mantiene
consent-event-merge = { $name } ofreció hacer la objeción { $number } parte de otra
consent-event-nominate = { $name } propuso a alguien
consent-event-no-advice = { $name } no tenía consejo que dar
consent-event-no-result = { $name } terminó un paso
consent-event-offer-trial = { $name } ofreció una prueba
consent-event-open = { $name } lo publicó
consent-event-pause = { $name } paró el reloj
consent-event-question = { $name } hizo una pregunta
consent-event-raise = { $name } planteó una objeción
consent-event-react = { $name } reaccionó
consent-event-ready = { $name } pidió consentimiento
consent-event-reclass = { $name } dijo que un cambio es más que redacción
consent-event-refine = { $name } expresó mejor la objeción { $number }
consent-event-respond = { $name } respondió a la versión { $version }
consent-event-resume = { $name } dejó seguir el reloj
consent-event-review = { $name } empezó una revisión
consent-event-rule = { $name } decidió sobre la objeción { $number }
consent-event-second = { $name } apoyó la impugnación de la objeción { $number }
consent-event-seen = { $name } leyó la versión { $version }
consent-event-restore = Terminó la prueba que ocupaba su lugar
consent-event-supersede = Otro acuerdo ocupó su lugar
consent-event-tick = El reloj lo hizo avanzar
consent-event-voice = { $name } expresó una preocupación
consent-event-wait = { $name } pidió esperar
consent-event-willing = { $name } dijo si asumiría el rol
consent-event-withdraw = { $name } retiró la objeción { $number }
consent-event-write = { $name } escribió una versión
consent-event-zone = Cambiaron las reglas de la zona horaria

## moves, as headings
consent-move-abandon = Retirar la propuesta
consent-move-adopt = Decidir a favor
consent-move-advance = Pasar a la fase siguiente
consent-move-advise = Dar consejo
consent-move-announce = Anunciar el resultado
consent-move-answer = Responder una pregunta
consent-move-appeal = Apelar contra una decisión
consent-move-attend = Anotar quién está
consent-move-away = Estar fuera
consent-move-back = Volver
consent-move-ballot = Votar
consent-move-carry = Asumir una objeción
consent-move-challenge = Impugnar la forma de una objeción
consent-move-clear = Decir que no queda nada por preguntar
consent-move-close = Devolver el proceso
consent-move-configure = Elegir personas y reglas
consent-move-confirm = Confirmar cómo se resuelve
consent-move-confirm-edit = Confirmar un cambio de redacción
consent-move-discuss = Pedir que se hable
consent-move-finish = Terminar la ronda
consent-move-gather = Empezar una reunión
consent-move-hand-on = Pasar la facilitación
consent-move-hand-over = Pasar el acuerdo a otra persona
consent-move-judge = Juzgar una apelación
consent-move-keep = Mantener una nominación
consent-move-lapse = Dar por decaída una objeción
consent-move-leave = Dejar el panel
consent-move-maintain = Decir que una objeción se mantiene
consent-move-merge = Hacer una de dos objeciones
consent-move-nominate = Proponer a alguien
consent-move-no-advice = No tener consejo
consent-move-no-result = Terminar un paso
consent-move-offer-trial = Ofrecer una prueba
consent-move-open = Publicar
consent-move-pause = Parar el reloj
consent-move-question = Hacer una pregunta
consent-move-raise = Objetar
consent-move-react = Reaccionar
consent-move-ready = Pedir consentimiento
consent-move-reclass = Decir que es más que redacción
consent-move-refine = Expresar mejor una objeción
consent-move-reject = Decidir en contra
consent-move-respond = Responder
consent-move-resume = Dejar seguir el reloj
consent-move-review = Empezar una revisión
consent-move-rule = Decidir sobre la forma de una objeción
consent-move-second = Apoyar una impugnación
consent-move-seen = Decir que se ha leído
consent-move-voice = Expresar una preocupación
consent-move-wait = Pedir esperar
consent-move-willing = Decir si se asumiría el rol
consent-move-withdraw = Retirar una objeción
consent-move-write = Escribir una versión

## what a good facilitator does now
consent-coach-advice-with-objection = Hay una objeción abierta a lo que está en vigor; reúne antes de la decisión a quienes la asumen y a quien decide.
consent-coach-announce = Anuncia el resultado en una o dos frases, da las gracias por su nombre a quienes objetaron, y celébralo.
consent-coach-appeal-open = Quien perdió la decisión aún puede apelar; agradécele la objeción y dile hasta cuándo.
consent-coach-appeal-waits-for-judges = Dos personas miran la forma de una objeción; recuérdaselo con amabilidad y que nadie las presione.
consent-coach-appeal-waits-for-lot = Un sorteo nombrará a dos personas; cuida el tono amable y que se hable del texto.
consent-coach-ask-whether-willing = Alguien propuesto no ha dicho si asumiría el rol; pregúntale sin presionar.
consent-coach-challenge-waits-for-ruling = Decide solo sobre la forma: ¿se dio un argumento razonado? Si es cierto o pesa mucho no te toca juzgarlo.
consent-coach-challenge-waits-for-second = Una impugnación espera a otra persona del panel; no tomes partido, y ofrece a quien objeta ayuda para decir mejor el argumento.
consent-coach-change-round = Las razones se conocen: pregunta a cada persona si mantiene o cambia su nominación, y por qué.
consent-coach-collect-advice = Mira que se haya preguntado a todas las personas afectadas y que el consejo se dé con libertad: se considera, no se obedece.
consent-coach-collect-nominations = Pide a cada persona una nominación con una razón, y antes qué necesita el rol.
consent-coach-collect-questions = Invita solo a preguntas para entender, y guarda las opiniones para el paso siguiente.
consent-coach-collect-reactions = Invita a todo el mundo a reaccionar con brevedad, que nadie responda, y deja que quien propone escuche.
consent-coach-confirm-wording = Te espera un cambio de redacción: confírmalo si dice lo mismo con otras palabras, y si no, déjalo.
consent-coach-decide-on-advice = Ya hay consejo: ayuda a quien decide a decir cómo usó cada uno, también lo que no siguió.
consent-coach-draft = Ayuda a quien propone a decir a qué necesidad responde esto, con un ejemplo, antes de escribir nada sobre la solución.
consent-coach-fast-round = Modo rápido: pregunta si alguien necesita hablarlo; basta una persona, y nadie tiene que justificarlo.
consent-coach-floor-met = Ha respondido gente suficiente y nadie objeta; deja el tiempo a quienes faltan, y pregunta a las personas calladas por sus preocupaciones.
consent-coach-floor-not-met = Hasta ahora ha respondido poca gente; escribe tú a cada persona en silencio y pregúntale qué se lo impide.
consent-coach-floor-not-met-extended = La ronda ya se alargó una vez; si sigue este silencio, se pasa a los siguientes pasos, así que pregunta hoy a quienes callan, por teléfono si puedes.
consent-coach-integrate = Toma las objeciones de una en una: pregunta cuál es el cambio más pequeño que la resolvería, y junta a quien objeta y a quien propone.
consent-coach-integrate-last-round = Es la última ronda para recoger objeciones: ofrece una llamada antes de que se escriba la versión, para que lo resuelva todo de una vez.
consent-coach-in-force = Está en vigor: recoge lo que notes según sus criterios, para que la revisión tenga qué mirar.
consent-coach-ladder-decider = Una persona decide después de pedir consejo; mira que escuche primero a quienes objetan.
consent-coach-ladder-meeting = Busca una fecha en dos semanas a la que puedan venir quienes objetan y quien propone, y pon las objeciones abiertas en el orden del día.
consent-coach-ladder-trial-offer = Ayuda a quien propone a encontrar una prueba corta, que se pueda terminar sin riesgo y que se mida por lo que temen quienes objetan.
consent-coach-ladder-trial-vote = El panel vota una prueba: deja claro que termina por sí sola y que las objeciones quedan en el registro.
consent-coach-ladder-trio = Tres personas escriben la versión siguiente: recuérdales la necesidad y las objeciones abiertas, y pide paciencia al resto.
consent-coach-ladder-trio-lot = Un sorteo nombra a la tercera persona que escribe con quien objeta y quien propone; prepara para las tres una hora tranquila.
consent-coach-ladder-vote = El panel vota: muestra cuántos votos hacen falta, y trata con respeto a quien objeta, sea cual sea el resultado.
consent-coach-lazy-needs-readers = El consenso tácito solo cuenta el silencio de quienes leen; pide que lo lean a quienes no lo han abierto.
consent-coach-make-ready = Ya están las reacciones: ayuda a quien propone a cambiar lo que cambiaría de todos modos, y a nombrar una fecha de revisión y una medida.
consent-coach-meeting-under-way = Estáis en una reunión: anota quién está, pregunta a cada persona por turno, y léele lo que anotas.
consent-coach-objection-live = Una objeción es un regalo: agradécela, ayuda a aclararla, y deja que salgan todas las demás antes de que nadie arregle el texto.
consent-coach-objection-may-lapse = Quienes asumen una objeción llevan dos rondas en silencio: pregúntales en persona una vez más antes de darla por decaída.
consent-coach-over-dormant = Se quedó dormido; pregunta a quien lo propuso si la necesidad sigue ahí, y empezad de nuevo si es así.
consent-coach-over-ended = Lo acordado ha terminado; anota lo aprendido para quien tenga la misma necesidad.
consent-coach-over-escalated = Ahora lo tiene un círculo más amplio; pásale el texto y las objeciones abiertas, y díselo a todo el mundo.
consent-coach-over-not-adopted = No se adoptó, y todo sigue como está; da las gracias a todo el mundo y pregunta qué se aprendió.
consent-coach-over-taken-back = Se retiró; da las gracias a quien lo propuso y pregunta qué sigue haciendo falta.
consent-coach-paused = El reloj está parado; di a todo el mundo por qué en la conversación, y deja que siga en cuanto desaparezca la razón.
consent-coach-possible-objection = Alguien de fuera del panel ve un posible daño; pide al panel que lo lea y pregunta si alguien la asume.
consent-coach-propose-person = Propón a la persona con las razones más fuertes, no a la que tenga más nominaciones.
consent-coach-questions-answered = Todas las preguntas están respondidas; pregunta a quienes aún no lo han dicho si queda algo por aclarar.
consent-coach-questions-waiting = Una pregunta espera a quien propone; pídele una respuesta breve que diga qué se quiere decir, sin defenderlo.
consent-coach-review-due = Toca revisarlo: pide a quien se ocupa que empiece, con cómo ayudó y qué dejar, conservar o mejorar.
consent-coach-review-due-objection = Alguien objeta a lo que está en vigor: empezad pronto la revisión, y agradécele que lo haya dicho.
consent-coach-waiting-for-confirmations = Una solución espera a ambas partes: pregunta a quien objeta si esta versión seguiría haciendo el daño, y a quien propone si sigue respondiendo a la necesidad.
consent-coach-wording-changed = La redacción cambió hace un momento; pregunta al panel si sigue diciendo lo mismo, pues cualquiera de sus miembros puede decir que es más.

## lo que se nombra además de las palabras
consent-harmed = ¿Qué saldría dañado?
consent-harmed-hint = Elige el fin, la meta, el acuerdo o el rol, si está en la lista.
consent-harmed-none = Nada de esto: lo dicen mis palabras
consent-harmed-need = la necesidad de este proceso
consent-harmed-goal = la meta «{ $title }»
consent-harmed-agreement = el acuerdo «{ $title }»
consent-harmed-role = un rol
consent-harmed-which-role = ¿Qué rol?
consent-harmed-it = Saldría dañado:
consent-harmed-hidden-goal = una meta que no puedes ver
consent-harmed-hidden-agreement = un acuerdo que no puedes ver
consent-defer-owner = ¿Quién lo retoma?
consent-defer-hint = Será una acción del acuerdo, con esta persona y este día.
consent-defer-until = ¿Hasta cuándo?
consent-deferred-to = { $name } lo retoma antes del
consent-action-put-off = Aplazado por la objeción { $number }
consent-goals = Metas a las que debería contribuir
consent-goal-measures = (se mide por: { $names })
consent-announcement = El anuncio
consent-announce-all = «{ $title }» está acordado. Gracias a quienes han participado.
consent-announce-thanks = «{ $title }» está acordado. Gracias, { $names }: vuestras objeciones lo han mejorado.
consent-announce-changed = «{ $title }» está acordado. Gracias, { $names }: por vuestras objeciones ha cambiado { $paragraphs }.
consent-version-in-force = Versión { $number }, vigente
consent-in-force-again = Este es el texto vigente. La versión { $newest } vino después, y no lo está.
consent-floor-seen =
    { $count ->
        [one] { $seen } de { $all } personas del panel la han visto; hace falta una.
       *[other] { $seen } de { $all } personas del panel la han visto; hacen falta { $count }.
    }
consent-discuss-lazy-text = Pasa a ser un proceso completo de consentimiento: primero vienen preguntas y reacciones, y el silencio ya no consiente. Nadie tiene que justificarlo.
consent-from-advisory-board = Del consejo asesor

## en una reunión, anotado por alguien
consent-answer-candidate-for = ¿Ve { $person } algún daño en que { $name } asuma el rol?
consent-answer-version-for = ¿Ve { $person } algún daño en la versión { $number }?
consent-answer-again-for = Versión { $number }: { $person } respondió a la versión { $before }
consent-consent-for = { $person } consiente
consent-still-consent-for = { $person } sigue consintiendo
consent-consent-concern-for = { $person } consiente con una preocupación
consent-object-for = { $person } objeta
consent-object-outside-for = { $person } presenta una posible objeción
consent-object-live-for = { $person } objeta a lo vigente
consent-object-possible-for = { $person } no está en el panel. Es una posible objeción: detiene el proceso en cuanto alguien del panel la asume.
consent-object-send-for = Presentarla por { $person }
consent-objected-for = La objeción de { $person } está presentada.
consent-knowledge-for = ¿Qué sabe { $person }, y qué supone?
consent-have-interest-for = { $person } tiene un interés propio
consent-your-interest-for = El interés de { $person }
consent-your-interest-hint-for = Di en una frase qué ganaría o perdería { $person } o alguien cercano. Entonces no cuenta.
consent-abstain-for = { $person } se abstiene
consent-answered-for = La respuesta de { $person } está anotada.
consent-answer-now-for = { $person } responde al final
consent-change-answer-for = Cambiar la respuesta de { $person }
consent-your-concern-for = La preocupación de { $person }
consent-voiced-for = La preocupación de { $person } está anotada.
consent-seen-for = { $person } la ha leído, y responde más tarde
consent-seen-lazy-for = { $person } la ha leído, y no dice nada
consent-seen-done-for = Anotado: { $person } la ha leído.
consent-clear-for = { $person } no tiene preguntas
consent-cleared-for = Anotado: { $person } no tiene preguntas.
consent-your-question-for = La pregunta de { $person }
consent-asked-done-for = La pregunta de { $person } está hecha.
consent-your-answer-for = La respuesta de { $person }
consent-your-reaction-for = La reacción de { $person }
consent-reacted-for = La reacción de { $person } está anotada.
consent-your-advice-for = El consejo de { $person }
consent-no-advice-for = { $person } no tiene ninguno
consent-carry-for = { $person } asume esta objeción
consent-carry-hint-for = Si se asume, detiene el proceso. Si { $person } no ve el daño, anota una respuesta a la versión.
consent-carried-done-for = { $person } asume ahora esta objeción.
consent-confirmed-for = { $person } lo ha confirmado.
consent-withdraw-text-for = Queda en el registro y ya no detiene nada. Después se vuelve a preguntar a { $person }.
consent-second-for = { $person } lo comparte
consent-second-hint-for = Si { $person } no lo comparte, anota una respuesta a la versión.
consent-voted-for = El voto de { $person } está anotado.
consent-change-vote-for = Cambiar el voto de { $person }
consent-nominate-change-for = Cambiar la nominación de { $person }
consent-nominate-whom-hint-for = { $person } puede nominarse.
consent-nominated-for = La nominación de { $person } está anotada.
consent-keep-for = { $person } mantiene la nominación de { $name }
consent-kept-for = { $person } mantiene la nominación.
consent-willing-text-for = { $person } ha recibido una nominación. Las dos respuestas valen.
consent-willing-yes-for = { $person } asumiría el rol
consent-willing-no-for = { $person } no lo asumiría

## la reunión que espera la escalera
consent-meeting-planned = Sus objeciones están en el orden del día de una reunión:
consent-meeting-none = Ninguna reunión del grupo dentro del plazo tiene esto en su orden del día.
consent-meeting-call = Convocar una reunión
consent-meeting-slot = Podría ser:
