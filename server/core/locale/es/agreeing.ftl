# Los textos de lo que lleva a acuerdos: comenzar un proceso, listas de procesos, el registro de acuerdos, el manual.

## start-process: el formulario que comienza un proceso
start-process = Comenzar un proceso
start-process-edit = Cambiar el borrador
start-process-may-not = No puedes hacer una propuesta en esta discusión
start-process-may-not-edit = Este borrador no te toca cambiarlo, o ya está publicado
start-process-lead = Un proceso lleva una propuesta paso a paso hasta un acuerdo: todo el mundo sabe qué se pide, cuánto dura y qué viene después.
start-process-how = Cómo decidimos
start-process-question = ¿De qué se trata?
start-process-fast = ¿Algo pequeño que se puede deshacer?
start-process-fast-hint = Consentimiento rápido: una sola pantalla, y el panel responde en pocos días. Cualquiera del panel puede pedir en su lugar una discusión.
start-process-consent = ¿Una propuesta con la que vivirá mucha gente?
start-process-consent-hint = Consentimiento completo: preguntas, reacciones, y después el panel dice si algo habla en contra. Las objeciones mejoran la propuesta.
start-process-advice = ¿Decido yo y antes quiero consejo?
start-process-advice-hint = Proceso de consejo: preguntas a quienes les afecta y a quienes saben, decides, y dices cómo usaste los consejos.
start-process-lazy = ¿Basta con el silencio?
start-process-lazy-hint = Consenso tácito: se adopta si nadie objeta y suficiente gente del panel lo ha leído.
start-process-role = ¿Quién asume un rol?
start-process-role-hint = Elección para un rol: nominaciones con razones, una ronda para cambiarlas, y consentimiento sobre una persona.
start-process-title = La propuesta, en una línea
start-process-title-hint = Lo que valdría desde entonces, en una línea.
start-process-text = ¿Qué propones?
start-process-text-hint = Basta con que sea bastante bueno por ahora y bastante seguro para probarlo. Las personas se refieren a párrafos: una idea en cada uno.
start-process-advice-title = El asunto, en una línea
start-process-advice-title-hint = Lo que estás por decidir, en una línea.
start-process-advice-text = ¿Qué piensas hacer?
start-process-advice-text-hint = Di hasta dónde has llegado, y en qué puntos te ayudaría más un consejo.
start-process-role-title = ¿Qué rol?
start-process-role-title-hint = Su nombre, en una línea.
start-process-role-text = ¿Para qué sirve el rol?
start-process-role-text-hint = De qué se ocupa, qué puede decidir por sí solo, cuánto tiempo pide y hasta cuándo.
start-process-for-role = Cuando el panel dé su consentimiento a una persona, tendrá este rol durante el plazo que se acuerde aquí.
start-process-role-offers = Quién se ofrece
start-process-role-no-offers = Nadie se ha ofrecido todavía. Se puede nominar a cualquiera, y se le pregunta si asumiría el rol.
start-process-role-domain = Decide por sí solo:
start-process-role-need = Hay que cubrir el rol «{ $role }».
start-process-role-may-not = Aquí no se puede empezar una elección para este rol: quizá ya haya una en marcha, o no puedas empezarla
start-process-need = ¿A qué necesidad responde?
start-process-need-hint = Qué pasa ahora y por qué importa, con un ejemplo: «El mes pasado se pagaron dos facturas dos veces, porque …»
start-process-criteria = ¿Cómo se sabrá si funciona?
start-process-criteria-hint = Algo que se pueda mirar cuando se revise. Las preocupaciones que surjan se añaden aquí.
start-process-criterion = Criterio { $number }
start-process-criterion-add = Añadir un criterio
start-process-criterion-remove = Quitar el criterio
start-process-criterion-removed = Criterio quitado
start-process-review = ¿Cuándo se revisa?
start-process-review-hint = Antes de un año. Hasta entonces se puede probar; antes, si alguien objeta.
start-process-has-end = Tiene un final
start-process-has-end-hint = Sin él vale hasta que una revisión lo cambie.
start-process-end = ¿Cuándo termina su plazo?
start-process-at-end = ¿Qué trae el final?
start-process-at-end-continue = Sigue valiendo hasta que se revise
start-process-at-end-lapse = Termina por sí solo
start-process-panel = ¿Quiénes forman el panel?
start-process-panel-hint = Su objeción detiene la propuesta, la de cada persona por sí sola. Queda como está cuando publicas; las demás personas pueden preguntar, reaccionar y presentar objeciones que alguien del panel asuma.
start-process-panel-size =
    { $count ->
        [one] una persona en el panel
       *[other] { $count } personas en el panel
    }
start-process-advice-size =
    { $count ->
        [one] se pregunta a una persona
       *[other] se pregunta a { $count } personas
    }
start-process-advice-panel = ¿A quiénes pides consejo?
start-process-advice-panel-hint = A todas las personas a quienes les afecta de verdad, y a quienes saben del tema. Otras también pueden aconsejar.
start-process-facilitator = ¿Quién facilita?
start-process-facilitator-hint = Alguien que no seas tú: cuida el proceso, no el resultado.
start-process-turn = A quien le toque
start-process-turn-hint = Quien coordine el grupo, o si no alguien del panel: a quien le tocó hace más tiempo.
start-process-facilitator-person = Alguien que yo elijo
start-process-facilitator-who = Quién facilita
start-process-facilitator-nobody = Aquí no le toca a nadie. Elige a alguien que no seas tú.
start-process-goals = ¿A qué metas debería contribuir?
start-process-goals-hint = El registro las nombra, y cada meta muestra lo que se acordó para ella. Ninguna también vale.
start-process-goal-measures = ¿En qué medidas se verá?
start-process-goals-wrong = Una de estas metas no se puede nombrar: elige metas de la lista, veinte como mucho.
start-process-changes = Acuerdos que cambiaría
start-process-changes-hint = Nómbralos para que después nadie se sorprenda: así se ve en ellos, y tú ves quién más está por cambiarlos.
start-process-change-how = ¿Qué pasa con él?
start-process-touches = Cambia una parte
start-process-replaces = Se sustituye
start-process-replaces-hint = Quienes lo acordaron deciden si se sustituye, así que todas esas personas tienen que estar en tu panel: { $people }.
start-process-panel-join = Añadirlas al panel
start-process-panel-joined = Ya están en el panel.
start-process-change-add = Añadir
start-process-change-added = { $title } añadido
start-process-change-remove = No cambiar este acuerdo
start-process-change-removed = { $title } quitado
start-process-find-agreement = Buscar un acuerdo vigente
start-process-no-agreements = Aún no hay ningún acuerdo vigente.
start-process-none-fits = Ningún acuerdo coincide.
start-process-more-fit =
    { $count ->
        [one] Coincide uno más; escribe más de su título.
       *[other] Coinciden { $count } más; escribe más del título.
    }
start-process-conflict = Otras personas están por cambiar el mismo acuerdo. Conviene hablarlo antes con ellas:
start-process-reviewed-now = Este acuerdo se está revisando ahora. Habla antes con quien lo propuso.
start-process-fast-more = Quién responde, quién facilita y las reglas: como de costumbre, si no lo cambias
start-process-rules = Reglas: plazos, cuánta participación hace falta, qué pasa sin consentimiento
start-process-rules-lead = Se eligen ahora, antes de que nadie sepa qué traerán, y se ven desde el primer minuto. Lo que dejes vacío queda como de costumbre.
start-process-clarify = Días para preguntas
start-process-shape = Días para reacciones
start-process-window = Días para la primera respuesta
start-process-integrate = Días para recoger objeciones
start-process-role-shape = Días para nominaciones
start-process-role-clarify = Días para cambiar nominaciones
start-process-advice-length = Días para dar consejo
start-process-days-usual = Lo habitual: { $days }.
start-process-floor = ¿Qué parte del panel tiene que participar?
start-process-floor-hint = Si responden menos, el plazo se alarga una vez y se recuerda a quienes callan; el silencio no adopta nada.
start-process-floor-lazy-hint = Tantas personas tienen que haber respondido o haberlo leído antes de que su silencio cuente.
start-process-active-floor = ¿Qué parte del panel tiene que responder de nuevo a un texto cambiado?
start-process-active-floor-hint = Solo entonces cuenta para él el consentimiento anterior de las demás personas.
start-process-carry = ¿Cuenta un consentimiento anterior para un texto cambiado?
start-process-carry-hint = A quien objetó o tenía una preocupación se le pregunta de nuevo en todo caso.
start-process-carry-floor = Sí, si suficiente gente responde de nuevo
start-process-carry-never = No, todo el mundo responde a cada versión
start-process-rounds = ¿Cuántas veces se recogen objeciones?
start-process-rounds-hint = Después comienzan los pasos de abajo.
start-process-ladder = Si no se llega al consentimiento
start-process-ladder-hint = Paso a paso, en este orden. Lo que se adopta así nunca se llama consentimiento.
start-process-no-steps = Ningún paso: lo que se elige abajo ocurre enseguida.
start-process-step-moved = { $step } es ahora el paso { $place }
start-process-step-removed = { $step }: quitado
start-process-step-added = { $step }: añadido
start-process-meeting = Una reunión
start-process-meeting-hint = Se habla de las objeciones abiertas, por llamada o en un mismo lugar.
start-process-trio = Escriben tres personas
start-process-trio-hint = Alguien que objeta, quien propone y una persona del panel por sorteo escriben la versión siguiente.
start-process-trial = Una prueba
start-process-trial-hint = Con una medida y un final, si dos tercios del panel quieren probarlo.
start-process-vote = Una votación
start-process-vote-hint = Esta parte de los votos emitidos, y más de la mitad del panel.
start-process-threshold = Votos necesarios
start-process-part = { $of } de { $outOf }
start-process-all = todos
start-process-usually = { $value } (lo habitual)
house-rules = Reglas para decidir
house-rules-lead = Estas reglas valen para cada proceso que empiece desde ahora. Lo que está en marcha sigue con las reglas con las que empezó, y quien empiece un proceso puede elegir otras para él.
house-rules-own = La organización ha fijado estas reglas.
house-rules-usual = Aquí valen las reglas habituales.
house-rules-set-by = Las fijó por última vez { $name },
house-rules-show = Mostrar qué dirá
house-rules-shown = Las frases de abajo dicen lo que has elegido.
house-rules-say = Lo que dirá «Cómo decidimos»
house-rules-restore = Reglas habituales
house-rules-restored = Valen de nuevo las reglas habituales.
plan-actions = Qué hay que hacer
plan-actions-hint = Quién hace qué y hasta cuándo, una vez acordado. Déjalo vacío si no hay nada que hacer.
plan-action = Acción { $number }
plan-action-owner = Quién la hace
plan-action-due = Hasta cuándo
plan-action-add = Añadir una acción
plan-action-remove = Quitar la acción { $number }
plan-action-removed = La acción se ha quitado.
plan-actions-wrong = Di de cada acción qué es, quién la hace y hasta cuándo. Quien la hace tiene que poder leer esta discusión.
start-process-ending = ¿Y si tampoco eso ayuda?
start-process-drop = Se abandona
start-process-drop-hint = Todo queda como está.
start-process-wider = Lo asume un círculo más amplio
start-process-wider-hint = El proceso termina aquí y sigue allí.
start-process-decider = Decide una persona
start-process-decider-hint = Después de pedir consejo, y nombrada ahora.
start-process-decider-who = Quién decide
start-process-confidential = Respuestas sin nombres
start-process-confidential-hint = El registro las cuenta. Las objeciones llevan siempre el nombre de quienes las asumen.
start-process-publish = Publicar
start-process-published = Está publicado. Se entera cada persona a quien se pregunta.
start-process-kept = Tu borrador está guardado. Nadie más lo ve hasta que lo publiques.
start-process-what-then = Qué pasa después
start-process-need-wrong = Di a qué necesidad responde, con un ejemplo.
start-process-text-wrong = Escribe lo que se propone, aunque sea en pocas palabras.
start-process-criteria-wrong = Nombra al menos una cosa por la que se sabrá si funciona, cada una en 5000 caracteres como mucho.
start-process-review-wrong = Elige un día que esté por venir, antes de un año.
start-process-end-wrong = Elige el día de la revisión o uno posterior.
start-process-panel-wrong = Elige entre una y 200 personas, o sus grupos. El consejo asesor y las personas simpatizantes no forman parte de un panel.
start-process-facilitator-wrong = Elige a alguien que no seas tú y que pueda leer esta discusión.
start-process-changes-wrong = Nombra acuerdos vigentes, veinte como mucho.
start-process-length-wrong = Da un número de días: al menos uno o dos, como mucho tres meses.
start-process-window-wrong = Da un número de días: al menos dos, y al menos tres donde cuenta el silencio o va rápido; como mucho tres meses.
start-process-rounds-wrong = Da un número entre 1 y 10.
start-process-ladder-wrong = Cada paso aparece una vez, y una votación necesita más de la mitad.
start-process-decider-wrong = Di quién decide, de entre quienes pueden leer esta discusión.

## process: cómo se llaman los procesos dondequiera que estén en una lista
process-kind-consent = Consentimiento
process-kind-lazy = Consenso tácito
process-kind-advice = Proceso de consejo
process-kind-role = Elección para un rol
process-phase-draft = Borrador
process-phase-clarify = Preguntas
process-phase-shape = Reacciones
process-phase-consent = Ronda de consentimiento
process-phase-integrate = Se recogen las objeciones
process-phase-fallback = Sin consentimiento: pasos siguientes
process-phase-advise = Consejos
process-phase-nominate = Nominaciones
process-phase-change = Ronda de cambios
process-phase-choose = Se propone una persona
process-phase-agreed = Acordado
process-phase-live = Vigente
process-phase-review-due = Toca revisarlo
process-phase-ended = Terminado
process-end-abandoned = Retirado por quien lo propuso
process-end-dormant = Se quedó dormido
process-end-escalated = En un círculo más amplio
process-end-lapsed = Terminó con su plazo
process-end-not-adopted = No adoptado
process-end-retired = Retirado
process-end-superseded = Sustituido
process-task-advise = Da tu consejo, o di que no tienes ninguno
process-task-announce = Anuncia el resultado
process-task-answer = Responde a la propuesta
process-task-answer-objection = Di si la nueva versión resuelve la objeción { $number }
process-task-answer-question = Responde a la pregunta { $number }
process-task-attend = Conduce la reunión
process-task-carry = Mira la posible objeción { $number }: ¿la asumes?
process-task-clear-or-ask = Pregunta, o di que no queda nada por preguntar
process-task-confirm-edit = Di si el cambio es solo de redacción
process-task-confirm-need = Di si la versión que resuelve la objeción { $number } aún responde a la necesidad
process-task-decide = Considera los consejos y decide
process-task-gather = Reúne a la gente en torno a las objeciones abiertas
process-task-integrate = Escribe una versión que recoja las objeciones
process-task-judge = Juzga la forma de la objeción { $number }: te tocó por sorteo
process-task-keep-or-change = Mantén tu nominación o cámbiala
process-task-make-ready = Pide el consentimiento, o cambia antes el texto
process-task-nominate = Nomina a alguien para el rol
process-task-offer-trial = Ofrece una prueba
process-task-propose = Propón a una persona para el rol
process-task-publish = Termina el borrador y publícalo
process-task-react = Reacciona en pocas palabras
process-task-review = Comienza la revisión
process-task-rule = Resuelve sobre la forma de la objeción { $number }
process-task-say-whether-willing = Di si asumirías el rol
process-task-second = Mira la impugnación de la objeción { $number }
process-task-vote = Vota
process-task-write-as-trio = Escribe la versión siguiente con otras dos personas
process-list = Procesos
process-list-now = Procesos en marcha
process-until = termina { $when }
process-until-past = terminó { $when }
process-paused-until = En pausa, como mucho hasta el
process-only-you = Solo lo ves tú
process-asked-of-you = Lo que se te pide
home-processes = Tu parte en los procesos
home-process-go = Ir allí
home-process-draft = Seguir escribiendo

## agreements: el registro de lo que vale
agreement-active = Vigente
agreement-due = Toca revisarlo
agreement-renewed = Renovado
agreement-amended = Modificado
agreement-suspended = Suspendido durante una prueba
agreement-superseded = Sustituido
agreement-retired = Retirado
agreement-lapsed = Terminó con su plazo
agreement-by-consent = Adoptado por consentimiento
agreement-by-lazy = Adoptado por consenso tácito
agreement-by-advice = Decidido tras pedir consejo
agreement-by-trial = Adoptado por la vía prevista, como prueba
agreement-by-vote = Adoptado por la vía prevista, por votación
agreement-by-decider = Decidido por la vía prevista, por una persona nombrada
agreement-objections-standing =
    { $count ->
        [one] { $adopted }; queda en pie una objeción
       *[other] { $adopted }; quedan en pie { $count } objeciones
    }
agreements = Acuerdos
agreements-links = Qué decidimos, qué vale y cómo decidimos
agreements-decisions = Decisiones
agreements-lead = Lo que vale hoy, en qué se apoya, quién lo cuida y cuándo se vuelve a mirar. Cualquiera puede objetar a un acuerdo vigente.
agreements-filters = Buscar un acuerdo
agreements-standing = Estado
agreements-now = Vigentes, también los que toca revisar
agreements-ended = Todos los que terminaron
agreements-all = Todos
agreements-adopted = Adoptado
agreements-owner = Lo cuida
agreements-review = Se revisa el
agreements-review-since = Toca revisarlo desde el
agreements-ends = Termina el
agreements-term = Plazo hasta el
agreements-superseded-by = Sustituido por
agreements-themes = Temas
agreements-found =
    { $count ->
        [0] Ningún acuerdo encontrado
        [one] Un acuerdo encontrado
       *[other] { $count } acuerdos encontrados
    }
agreements-nothing-found = Ningún acuerdo coincide
agreements-empty = Aún no hay ningún acuerdo
agreements-empty-text = Cuando un proceso termina con un acuerdo, está aquí mientras vale. Los procesos comienzan en una discusión.
agreements-of-group = Acuerdos que valen aquí

## how: el manual
how = Cómo decidimos
how-lead = Aquí nadie gana una decisión contra otras personas. Una propuesta se adopta cuando nadie de su panel ve un daño en ella: bastante buena por ahora, bastante segura para probarla, y se vuelve a mirar en un día conocido.
how-lead-harm = Quien sí ve un daño lo dice, y dice por qué. Eso mejora la propuesta, y se vuelve a preguntar por ella hasta que no hace daño o se han dado los pasos que se eligieron antes de empezar. Lo que sigue lo cuentan las reglas vigentes; nadie lo escribe a mano.
how-print = Imprimir
how-which = Qué camino para qué
how-words = Seis palabras
how-zone = Estas son las reglas de { $name } para lo que empieza ahora. Quien comienza un proceso puede elegir antes otros plazos y pasos; están en su página. Los relojes son los de { $zone }.
how-always = Igual en todas las formas
how-always-when = Plazos, objeciones, qué pasa sin consentimiento, y después.
how-and-always = Lo que es igual en todas las formas
how-not-in = Esto no afecta a: { $names }.
how-theme-begin = A quiénes se pregunta, y qué viene primero
how-theme-time = Plazos y respuestas
how-theme-objections = Objeciones
how-theme-without = Si no hay acuerdo
how-theme-after = Después
how-sum-need = Alguien dice qué hace falta, con un ejemplo, y escribe una propuesta. Quiénes forman el panel queda fijado antes de empezar.
how-sum-questions = Tienes { $time } para preguntar lo que no entiendes.
how-sum-reactions = Después tienes { $time } para decir qué te parece, y la propuesta mejora con lo dicho.
how-sum-answer = Si estás en el panel, tienes luego { $time } para responder: consientes, consientes con una preocupación, u objetas.
how-sum-objection = Si alguien objeta, la propuesta se cambia en { $time } como mucho para que el daño desaparezca, y se te vuelve a preguntar.
how-sum-adopted = Se adopta cuando ya nadie objeta y ha respondido suficiente gente: de siete personas, { $seven }. Todo el mundo se entera.
how-sum-small = Alguien propone algo pequeño que se puede deshacer, y se pregunta enseguida al panel.
how-sum-discuss = Si quieres hablarlo antes, lo dices. Pasa a ser el proceso completo, y nadie te pregunta por qué.
how-sum-read = Si estás en el panel, tienes { $time } para leer la propuesta.
how-sum-silence = Si no tienes nada en contra, no necesitas hacer nada más. El silencio solo cuenta si la has leído.
how-sum-read-enough = Se adopta cuando nadie objeta y la ha leído suficiente gente: de siete personas, { $seven }.
how-sum-ask = Quien tiene que decidir pregunta a quienes afecta y a quienes saben del asunto.
how-sum-advice = Si te preguntan, tienes { $time } para dar tu consejo, o para decir que no tienes ninguno.
how-sum-again = Si el texto cambia, se te vuelve a preguntar, durante { $time }.
how-sum-decides = Después decide una persona, en { $time } como mucho, y dice abiertamente cómo usó los consejos. Un consejo se tiene en cuenta; no hay que seguirlo.
how-sum-reviewed = Todo el mundo se entera, y se vuelve a mirar en un día conocido.
how-sum-nominate = Si estás en el panel, tienes { $time } para nominar a alguien para el rol, y decir por qué.
how-sum-change = Lees las razones de las demás personas, y tienes { $time } para mantener tu nominación o cambiarla.
how-sum-willing = Si te nominan, dices si asumirías el rol. No se propone a nadie que no lo haya dicho.
how-sum-person = En { $time } como mucho, quien facilita propone a la persona con las razones más fuertes.
how-link-to = Enlace a «{ $name }»
how-consent = Consentimiento completo
how-fast = Consentimiento rápido
how-consent-when = Para una propuesta con la que vivirá mucha gente.
how-fast-when = Para algo pequeño que se puede deshacer.
how-lazy-when = Donde basta con el silencio, porque apenas afecta a nadie.
how-advice-when = Para quien decide por su cuenta y quiere decidir bien.
how-role-when = Para saber quién asume un rol.
how-word-consent = Consentimiento
how-word-consent-means = «No veo en esto un daño por el que valga la pena detenerlo.» No es lo mismo que preferirlo.
how-word-objection = Objeción
how-word-objection-means = Una razón por la que la propuesta dañaría aquello para lo que estamos aquí. Detiene la propuesta hasta que se resuelve, y todo el mundo ayuda a ello.
how-word-concern = Preocupación
how-word-concern-means = Una inquietud que no detiene la propuesta. Se guarda, y se mira cuando se revisa el acuerdo.
how-word-panel = Panel
how-word-panel-means = Las personas a quienes se pide el consentimiento, todas con la misma voz. Quiénes son queda fijado antes de empezar y a la vista.
how-word-facilitator = Quien facilita
how-word-facilitator-means = La persona que cuida de que se oiga a todo el mundo y se respeten las reglas. Nunca es quien propone.
how-word-need = Necesidad
how-word-need-means = Lo que pasa ahora, con un ejemplo. Una propuesta es buena si responde a su necesidad, no si es perfecta.
how-about-consent = Una propuesta se convierte en acuerdo cuando nadie del panel objeta y participa suficiente gente.
how-about-fast = Una propuesta pequeña se convierte en acuerdo cuando nadie del panel objeta y participa suficiente gente; se pregunta enseguida.
how-about-lazy = Una propuesta se convierte en acuerdo cuando nadie objeta y suficiente gente del panel la ha leído. Quien no tiene nada en contra no necesita hacer nada más.
how-about-advice = Decide una persona, después de pedir consejo, y dice abiertamente cómo lo usó.
how-about-role = Se encuentra a alguien para un rol: por razones, no contando votos, y con consentimiento.
how-need-first = Quien propone dice primero a qué necesidad responde la propuesta, con un ejemplo. Facilita otra persona.
how-panel = Antes de empezar se dice quiénes forman el panel, y queda como está. La objeción de cada una de esas personas detiene la propuesta, sea cual sea su rango.
how-asked-for-advice = Se pide consejo a todas las personas a quienes afecta, y a quienes saben del tema.
how-small-and-reversible = Es solo para lo que tiene poco impacto y se puede deshacer.
how-anybody-makes-full = Si una persona del panel quiere una discusión, pasa a ser el proceso completo, y no tiene que decir por qué. Entonces hay { $time } para preguntas y { $other } para reacciones, y después se pide el consentimiento.
how-questions = Primero hay { $time } para preguntas: ¿qué significa la propuesta? Las responde quien propone. Termina antes si nadie tiene otra pregunta.
how-reactions = Después hay { $time } para reacciones rápidas: cada quien dice qué le parece, y nadie discute una reacción.
how-amendment-reactions = Donde se quiere cambiar un acuerdo, primero se recogen reacciones al texto nuevo, durante { $time }.
how-ready = Luego quien propone cambia el texto según lo que ha oído, y pide el consentimiento en { $time } como mucho. Para entonces tiene un día de revisión, y algo por lo que se verá si funciona.
how-nominations = Durante { $time }, cada persona del panel nomina a alguien para el rol, y dice por qué.
how-change-round = Después hay { $time } para mantener la nominación o cambiarla, ahora que se conocen las razones.
how-only-the-willing = No se propone a nadie que no haya dicho que asumiría el rol.
how-person-proposed = En { $time } como mucho, quien facilita propone a una persona, por la fuerza de las razones.
how-advice = Las personas consultadas tienen { $time } para dar su consejo, o para decir que no tienen ninguno.
how-advice-again = Si cambia el texto, se les pregunta de nuevo a todas, durante { $time }.
how-advice-considered = Luego decide quien preguntó, en { $time } como mucho, y dice cómo usó los consejos. Hay que considerarlos; no hay que seguirlos.
how-first-answer = El panel tiene { $time } para responder: consentimiento, consentimiento con una preocupación, una objeción, o «tengo un interés propio en esto» y quedarse al margen. Termina antes si ya ha respondido todo el mundo.
how-floor = Se adopta si nadie objeta y participa al menos { $part } del panel: de siete personas, { $seven }.
how-silence-never-adopts = El silencio no adopta nada. Quien no dice nada no ha participado.
how-silence-of-readers = El silencio cuenta como consentimiento, pero solo el de quienes han leído la propuesta.
how-extended-once = Si participan menos, el plazo se alarga en la mitad, una vez, y se recuerda a quienes callaron. Si tampoco entonces bastan, no se llega al consentimiento.
how-please-wait = Cualquiera del panel puede pedir { $time } más, una vez.
how-concerns = Una preocupación no detiene nada. Pasa a ser uno de los criterios con que se juzgará el acuerdo más tarde.
how-objections-say-which = Una objeción no trata de lo que a alguien le gusta más. Dice qué daño ve, cómo lo causa la propuesta, cuán probable es, y qué de eso se sabe y qué se supone. Una suposición es bienvenida: puede convertirse en «averiguarlo primero».
how-anybody-raises = La puede presentar cualquiera que participe en la discusión. Detiene la propuesta en cuanto alguien del panel la asume, es decir, la hace suya.
how-valid-as-raised = Una objeción es válida tal como se presenta. Si otras dos personas dicen que falta uno de sus argumentos, quien facilita resuelve solo sobre eso: si se dio un argumento, no si tiene razón.
how-appeal =
    { $number ->
        [one] Contra esa resolución se puede apelar, una vez, a una persona del panel elegida por sorteo, que juzga en { $time }.
       *[other] Contra esa resolución se puede apelar, una vez, a { $number } personas del panel elegidas por sorteo, que juzgan en { $time }. Solo si todas coinciden, la objeción pasa a ser una preocupación.
    }
how-integrate = Primero se oyen todas las objeciones. Luego quien propone escribe una versión que las recoge, en { $time } como mucho.
how-resolved-by-both = Una objeción está resuelta cuando tanto quien la asume como quien propone lo dicen de la misma versión.
how-renewed-answer = El panel tiene { $time } para responder a la versión nueva. Todo el mundo ve qué ha cambiado, y de qué objeción viene.
how-carries-over = Un consentimiento anterior cuenta para la versión nueva si al menos { $part } del panel le ha respondido de nuevo: de siete personas, { $seven }.
how-nothing-carries-over = Todo el mundo responde a cada versión; un consentimiento anterior no cuenta para una nueva.
how-wording = Solo la redacción puede cambiar, una vez, mientras el panel responde, si quien facilita está de acuerdo. Quien crea que es más que redacción puede decirlo durante { $time }.
how-lapse =
    { $number ->
        [one] Si quienes asumen una objeción callan durante una ronda a pesar de un recordatorio, quien facilita puede darla por caducada.
       *[other] Si quienes asumen una objeción callan durante { $number } rondas a pesar de otros tantos recordatorios, quien facilita puede darla por caducada.
    }
how-resumes = Cuando han terminado todas las objeciones, la ronda sigue { $time } más, para que nadie se sorprenda.
how-rounds =
    { $number ->
        [one] Las objeciones se recogen una vez; si después quedan algunas, comienzan los pasos siguientes.
       *[other] Las objeciones se recogen { $number } veces como mucho; si después quedan algunas, comienzan los pasos siguientes.
    }
how-ladder = Estos pasos se eligieron antes de empezar, y se siguen uno tras otro hasta que uno lo termina:
how-never-called-consent = Lo que se adopta con estos pasos nunca se llama consentimiento. Las objeciones que quedan en pie se cuentan a su lado.
how-never-at-night = Ningún plazo termina de noche, de { $from } a { $to }, ni en fin de semana.
how-holds-weekend = Cada plazo incluye un día de fin de semana, para quienes no tienen otro.
how-away = Quien está ausente dice hasta cuándo, y entretanto no se cuenta.
how-pause =
    { $number ->
        [one] Quien facilita puede parar el reloj una vez, { $time } como mucho.
       *[other] Quien facilita puede parar el reloj { $number } veces como mucho, cada vez { $time } como mucho.
    }
how-meetings = Una reunión o una llamada puede asumirlo. Quien no estuvo tiene { $time } para hablar después.
how-open-answers = El registro dice quién respondió qué.
how-confidential = El registro cuenta las respuestas y no nombra a nadie; las objeciones llevan de todos modos el nombre de quienes las asumen.
how-announced = El resultado se anuncia con agradecimientos, y entonces entra en vigor. Si nadie lo anuncia, entra en vigor al cabo de { $time }.
how-reviewed = Cada acuerdo se revisa en el plazo de { $time }.
how-object-any-time = Cualquiera puede objetar a un acuerdo vigente. Si alguien del panel asume la objeción, la revisión comienza antes.
how-nothing-is-lost = Nada de lo dicho se borra. Cada cambio se atribuye a la objeción de la que viene.
how-step-meeting = Una reunión sobre las objeciones abiertas, en { $time } como mucho.
how-step-trio = Alguien que objeta, quien propone y una persona del panel elegida por sorteo escriben la versión siguiente en { $time }.
how-step-trial = Una prueba de { $other } como mucho que termina por sí sola, si la quiere al menos { $part } del panel. Hay { $time } para ofrecerla, y { $time } para votar sobre ella.
how-step-vote = Una votación en { $time }: al menos { $part } de los votos emitidos, y más de la mitad del panel.
how-step-decider = { $name } decide en { $time } como mucho, después de pedir consejo.
how-step-wider-circle = Lo asume un círculo más amplio.
how-step-drop = Se abandona, y todo queda como está.
